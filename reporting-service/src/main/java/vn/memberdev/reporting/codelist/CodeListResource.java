package vn.memberdev.reporting.codelist;

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
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.reporting.web.ContentTags;

/** What the codes are called. */
@Path("/api/v1/code-lists")
@Tag(name = "code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private final CodeListService service;
    private final ContentTags tags;

    CodeListResource(CodeListService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @RolesAllowed(Callers.EVERYONE)
    @Operation(
            operationId = "listReportingCodeLists",
            summary = "List all codes of this service, in Vietnamese and English")
    @APIResponseSchema(value = CodeListsView.class, responseDescription = "The lists")
    public Response list(@Context Request request) {
        return tags.respond(request, service.all());
    }
}
