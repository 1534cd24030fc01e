package vn.memberdev.candidates.citizennumber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Roles;

/** For operators: after a change of the key, brings what was sealed with older ones under the current one. */
@Path("/internal/privacy/rotation")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class KeyRotationResource {

    private final KeyRotationService service;

    KeyRotationResource(KeyRotationService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "rotatePrivacyKey", summary = "Seal what stands under older keys with the current one")
    public RotationView rotate() {
        return service.rotate();
    }
}
