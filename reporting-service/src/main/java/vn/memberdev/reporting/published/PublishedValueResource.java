package vn.memberdev.reporting.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.reporting.web.Parameters;

/** What others printed. */
@Path("/api/v1/published-values")
@Tag(name = "published values")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublishedValueResource {

    private static final String EXAMPLE =
            """
            {"indicator": "IND-2", "organisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce",
             "periodFrom": "2005-01-01", "periodTo": "2009-12-31", "value": "62.06", "source": "baolangson.vn"}""";

    private final PublishedValues values;
    private final CurrentScope current;

    PublishedValueResource(PublishedValues values, CurrentScope current) {
        this.values = values;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION})
    @Operation(operationId = "publishValue", summary = "Record a value as it was printed, a number or words")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "number", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = PublishedValueView.class)))
    public Response publish(@NotNull @Valid PublishValueRequest request, @Context UriInfo uri) {
        PublishedValue value = values.publish(current.scope(), request);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(value.id().toString()).build())
                .tag(ETags.of(PublishedValueView.VERSION))
                .entity(PublishedValueView.of(value))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "listPublishedValues",
            summary = "List the published values of the caller's part of the tree")
    public Page<PublishedValueView> list(
            @QueryParam("organisation") String organisation,
            @QueryParam("indicator") String indicator,
            @BeanParam PageRequest page) {
        UUID organisationId = Parameters.optionalId("organisation", organisation);
        return values.list(current.scope(), organisationId, indicator, page).map(PublishedValueView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getPublishedValue", summary = "Read one published value")
    @APIResponse(
            responseCode = "200",
            description = "The published value",
            content = @Content(schema = @Schema(implementation = PublishedValueView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        PublishedValue value = values.get(current.scope(), id);
        return ETags.respond(request, PublishedValueView.VERSION, PublishedValueView.of(value));
    }
}
