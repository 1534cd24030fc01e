package vn.memberdev.candidates.workitem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.time.BusinessTime;

/** What officers have to see to. */
@Path("/api/v1/work-items")
@Tag(name = "Work items")
@Produces(MediaType.APPLICATION_JSON)
public class WorkItemResource {

    private final WorkItemQueries queries;
    private final CurrentScope current;
    private final BusinessTime time;

    WorkItemResource(WorkItemQueries queries, CurrentScope current, BusinessTime time) {
        this.queries = queries;
        this.current = current;
        this.time = time;
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getWorkItems",
            summary = "List what is to be seen to in scope, page by page: helpers who left or moved, candidates without"
                    + " a helper, certificates that expire, tasks that are overdue, candidates whose organisation has"
                    + " ended and who are to be placed")
    public Page<WorkItemView> page(
            @Parameter(description = "Only of candidates of this organisation") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also of candidates of everything below it")
                    @QueryParam("subtree")
                    boolean subtree,
            @Parameter(description = "Only of this kind", schema = @Schema(implementation = WorkItemKind.class))
                    @Pattern(
                            regexp = "HELPER_LEFT|HELPER_MOVED|HELPER_MISSING|CERTIFICATE_EXPIRING|CERTIFICATE_EXPIRED"
                                    + "|TASK_OVERDUE|CANDIDATE_UNPLACED")
                    @QueryParam("kind")
                    String kind,
            @QueryParam("asOf") LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        WorkItemFilter filter = new WorkItemFilter(
                organisationId,
                subtree,
                kind == null ? null : WorkItemKind.valueOf(kind),
                asOf == null ? time.today() : asOf);
        return queries.page(current.scope(), filter, page);
    }
}
