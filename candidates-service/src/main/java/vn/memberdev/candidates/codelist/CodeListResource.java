package vn.memberdev.candidates.codelist;

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
import vn.memberdev.platform.scope.Callers;

/** Code lists. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private final CodeLists codeLists;

    CodeListResource(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    @GET
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "getCandidateCodeLists", summary = "List all codes with Vietnamese and English labels")
    @APIResponseSchema(value = CodeListsView.class, responseDescription = "The lists")
    public Response all(@Context Request request) {
        CodeListsView view = codeLists.view();
        // The lists hold text only, so their hash is the same in every process.
        return ETags.respond(request, Integer.toUnsignedLong(view.hashCode()), view);
    }
}
