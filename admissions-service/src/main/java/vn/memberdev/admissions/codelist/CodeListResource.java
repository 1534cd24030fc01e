package vn.memberdev.admissions.codelist;


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

/** Code lists, all in one answer. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-lists")
public class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "listAdmissionsCodeLists", summary = "List the codes of admissions")
    @APIResponseSchema(CodeListsView.class)
    public Response list(@Context Request request) {
        CodeListsView view = lists.all();
        return ETags.respond(request, Integer.toUnsignedLong(view.hashCode()), view);
    }
}
