package vn.memberdev.reporting.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Roles;

/** What the figures mean. */
@Path("/api/v1/indicators")
@Tag(name = "indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final IndicatorService service;
    private final Cursors cursors;

    IndicatorResource(IndicatorService service, Cursors cursors) {
        this.service = service;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION,
        Roles.OPERATOR
    })
    @Operation(operationId = "listIndicators", summary = "List the definitions in force, in the order of the report")
    public Page<IndicatorView> list(@BeanParam PageRequest request) {
        int after = cursors.after(request).map(Integer::valueOf).orElse(-1);
        List<Indicator> rows = service.current().stream()
                .filter(indicator -> indicator.position() > after)
                .limit(request.limit() + 1L)
                .toList();
        return cursors.page(request, rows, indicator -> Integer.toString(indicator.position()))
                .map(IndicatorView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION,
        Roles.OPERATOR
    })
    @Operation(operationId = "getIndicator", summary = "Read one definition, in its newest version")
    @APIResponse(
            responseCode = "200",
            description = "The definition",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response get(@PathParam("id") String id, @Context Request request) {
        Indicator indicator = service.current(id);
        return ETags.respond(request, indicator.version(), IndicatorView.of(indicator));
    }
}
