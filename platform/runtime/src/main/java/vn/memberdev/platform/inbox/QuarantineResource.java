package vn.memberdev.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** For operators: the events that were set aside, and a second try once the cause is gone. */
@Path("/internal/quarantine")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

    private static final int MOST = 200;

    private final Quarantine quarantine;
    private final QuarantineReplay replay;
    private final CurrentScope scope;

    QuarantineResource(Quarantine quarantine, QuarantineReplay replay, CurrentScope scope) {
        this.quarantine = quarantine;
        this.replay = replay;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listQuarantine", summary = "List events set aside, oldest first")
    public List<QuarantinedEvent> list() {
        return quarantine.waiting(MOST);
    }

    @GET
    @Path("/dismissed")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listDismissed", summary = "List the events that were dismissed, the last first")
    public List<QuarantinedEvent> listDismissed() {
        return quarantine.dismissed(MOST);
    }

    @POST
    @Path("/{id}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "dismissQuarantined", summary = "Dismiss an event that nobody wants any more")
    public void dismiss(@PathParam("id") long id, @Valid @NotNull Dismissal dismissal) {
        if (!quarantine.dismiss(id, scope.scope().subject(), dismissal.reason())) {
            throw nothingWaits();
        }
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "replayQuarantined", summary = "Apply an event again that was set aside")
    public void replay(@PathParam("id") long id) {
        replay.replay(quarantine.find(id).orElseThrow(QuarantineResource::nothingWaits));
    }

    private static ProblemException nothingWaits() {
        return new ProblemException(PlatformProblem.NOT_FOUND, "quarantined-event");
    }
}
