package vn.memberdev.reporting.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** From a figure down to its records. */
@Path("/api/v1/indicator-values/{id}/records")
@Tag(name = "indicator values")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private final RecordService service;
    private final RecordLinks links;
    private final CurrentScope current;

    RecordResource(RecordService service, RecordLinks links, CurrentScope current) {
        this.service = service;
        this.links = links;
        this.current = current;
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
            operationId = "listIndicatorRecords",
            summary = "List the records that a part of a value is the sum of",
            description = "Records that stand outside the caller's part of the tree today are left out, also where"
                    + " they count in a figure by the tree of an earlier day.")
    public Page<RecordView> list(
            @PathParam("id") String id,
            @Parameter(
                            description =
                                    "numerator, denominator, and for differences opening-numerator and opening-denominator")
                    @QueryParam("part")
                    @DefaultValue("numerator")
                    String part,
            @BeanParam PageRequest page) {
        return service.records(current.scope(), id, part, page).map(row -> RecordView.of(row, links));
    }
}
