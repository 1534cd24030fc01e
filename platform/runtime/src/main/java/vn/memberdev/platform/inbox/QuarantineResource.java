package vn.memberdev.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
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
import vn.memberdev.platform.scope.Roles;

/** For operators: the events that were set aside, and a second try once the cause is gone. */
@Path("/internal/quarantine")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

    private static final int MOST = 200;

    private final Quarantine quarantine;
    private final QuarantineReplay replay;

    QuarantineResource(Quarantine quarantine, QuarantineReplay replay) {
        this.quarantine = quarantine;
        this.replay = replay;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listQuarantine", summary = "List events set aside, oldest first")
    public List<QuarantinedEvent> list() {
        return quarantine.waiting(MOST);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "replayQuarantined", summary = "Apply an event again that was set aside")
    public void replay(@PathParam("id") long id) {
        QuarantinedEvent event = quarantine
                .find(id)
                .orElseThrow(() -> new ProblemException(
                        PlatformProblem.NOT_FOUND, "No event with this id waits in the quarantine."));
        replay.replay(event);
    }
}
