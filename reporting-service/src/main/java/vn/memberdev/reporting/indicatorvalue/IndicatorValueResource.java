package vn.memberdev.reporting.indicatorvalue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.reporting.web.ContentTags;
import vn.memberdev.reporting.web.Parameters;

/** The figures. */
@Path("/api/v1/indicator-values")
@Tag(name = "indicator values")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorValueResource {

    private final IndicatorValueService service;
    private final CurrentScope current;
    private final ContentTags tags;

    IndicatorValueResource(IndicatorValueService service, CurrentScope current, ContentTags tags) {
        this.service = service;
        this.current = current;
        this.tags = tags;
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listIndicatorValues",
            summary = "List the values of an organisation and its subtree for a period, with counts, freshness"
                    + " and verdicts")
    public IndicatorValuesView list(@BeanParam ValueQuery query, @Context UriInfo uri) {
        List<IndicatorValue> values = service.list(
                current.scope(),
                query.organisationId(),
                query.period(),
                query.structure(),
                query.indicators(),
                query.byCategory());
        String base = base(uri);
        return new IndicatorValuesView(
                values.stream().map(value -> IndicatorValueView.of(value, base)).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getIndicatorValue", summary = "Read one value, computed now")
    @APIResponseSchema(value = IndicatorValueView.class, responseDescription = "The value")
    public Response get(@PathParam("id") String id, @Context Request request, @Context UriInfo uri) {
        IndicatorValue value = service.get(current.scope(), id);
        return tags.respond(request, IndicatorValueView.of(value, base(uri)));
    }

    @GET
    @Path("/{id}/change")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getIndicatorChange",
            summary =
                    "Read the difference to an earlier value; values of two definitions or scales are never subtracted",
            description = "The earlier period must end before the later one begins, and periods of values against"
                    + " a target must be of one length.")
    public ChangeView change(
            @PathParam("id") String id,
            @Parameter(description = "id of the earlier value", required = true) @QueryParam("since") String since,
            @Context UriInfo uri) {
        String earlier = Parameters.required("since", since, "not-null.earlier-value");
        return ChangeView.of(service.change(current.scope(), id, earlier), base(uri));
    }

    private static String base(UriInfo uri) {
        return uri.getBaseUriBuilder().path("/api/v1/indicator-values/").build().toString();
    }
}
