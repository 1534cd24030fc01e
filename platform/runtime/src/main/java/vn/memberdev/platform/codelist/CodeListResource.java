package vn.memberdev.platform.codelist;

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
import org.jboss.resteasy.reactive.Cache;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;

/** The code lists of the service over HTTP. */
@Path("/api/v1/code-lists")
@Tag(name = "code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    static final int MAX_AGE_SECONDS = 300;

    private final CodeLists codeLists;

    CodeListResource(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    @GET
    @Cache(maxAge = CodeListResource.MAX_AGE_SECONDS, isPrivate = true)
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "listCodes", summary = "List all codes of this service, in Vietnamese and English")
    @APIResponseSchema(CodeListsView.class)
    public Response list(@Context Request request) {
        CodeListsView view = codeLists.view();
        // The lists hold text and numbers only, so their hash is the same in every process.
        return ETags.respond(request, Integer.toUnsignedLong(view.hashCode()), view);
    }
}
