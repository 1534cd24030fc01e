package vn.memberdev.evaluation.codelist;


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

/** Code lists over HTTP. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code lists")
public class CodeListResource {

    private final CodeListService service;

    CodeListResource(CodeListService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "listEvaluationCodes", summary = "List all codes of this service, with labels")
    @APIResponseSchema(CodeLists.class)
    public Response list(@Context Request request) {
        CodeLists lists = service.all();
        // They change by migration only, so their text is their version.
        return ETags.respond(request, Integer.toUnsignedLong(lists.toString().hashCode()), lists);
    }
}
