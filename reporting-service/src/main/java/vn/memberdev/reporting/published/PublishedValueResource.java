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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** What others printed. */
@Path("/api/v1/published-values")
@Tag(name = "published values")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublishedValueResource {

    private final PublishedValues values;
    private final CurrentScope current;

    PublishedValueResource(PublishedValues values, CurrentScope current) {
        this.values = values;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "publishValue", summary = "Record a value as it was printed, a number or words")
    @APIResponseSchema(value = PublishedValueView.class, responseCode = "201", responseDescription = "Recorded")
    public Response publish(@NotNull @Valid PublishValueRequest request) {
        PublishedValue value = values.publish(current.scope(), request);
        return ETags.created("/api/v1/published-values", PublishedValueView.of(value));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "listPublishedValues", summary = "List published values of the caller's part of the tree")
    public Page<PublishedValueView> list(
            @QueryParam("organisation") UUID organisation,
            @QueryParam("indicator") String indicator,
            @BeanParam PageRequest page) {
        return values.list(current.scope(), organisation, indicator, page).map(PublishedValueView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getPublishedValue", summary = "Read one published value")
    @APIResponseSchema(value = PublishedValueView.class, responseDescription = "The published value")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, PublishedValueView.of(values.get(current.scope(), id)));
    }
}
