package vn.memberdev.evaluation.codelist;

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
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION, OPERATOR})
    @Operation(operationId = "listEvaluationCodes", summary = "All code lists of this service, with labels")
    @APIResponseSchema(value = CodeLists.class)
    public Response list(@Context Request request) {
        CodeLists lists = service.all();
        // They change by migration only, so their text is their version.
        return ETags.respond(request, Integer.toUnsignedLong(lists.toString().hashCode()), lists);
    }
}
