package vn.memberdev.platform.codelist;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.OPERATOR;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.precondition.ETags;

/** The code lists of the service over HTTP. */
@Path("/api/v1/code-lists")
@Tag(name = "code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private final CodeLists codeLists;

    CodeListResource(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION, OPERATOR})
    @Operation(operationId = "listCodes", summary = "List all codes of this service, in Vietnamese and English")
    @APIResponseSchema(CodeListsView.class)
    public Response list(@Context Request request) {
        CodeListsView view = codeLists.view();
        // The lists hold text and numbers only, so their hash is the same in every process.
        return ETags.respond(request, Integer.toUnsignedLong(view.hashCode()), view);
    }
}
