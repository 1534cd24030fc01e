package vn.memberdev.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Roles;

/** For operators: the events that the broker will not take, and another try before their pause is over. */
@Path("/internal/outbox/parked")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventResource {

    private static final int MOST = 200;

    private final ParkedEvents parked;

    ParkedEventResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listParkedEvents", summary = "List events that could not be sent, oldest first")
    public List<ParkedEvent> list() {
        return parked.list(MOST);
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "releaseParkedEvent",
            summary = "Send an event again that could not be sent, with the others of its aggregate")
    @APIResponse(responseCode = "200", description = "OK")
    public ReleasedEvents release(@PathParam("id") UUID id) {
        int released = parked.release(id);
        if (released == 0) {
            throw new ProblemException(PlatformProblem.NOT_FOUND, "parked-event");
        }
        return new ReleasedEvents(released);
    }

    @POST
    @Path("/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "releaseParkedEventsOfTopic",
            summary = "Send all events of a topic again that could not be sent")
    @APIResponse(responseCode = "200", description = "OK")
    public ReleasedEvents releaseTopic(@QueryParam("topic") @NotBlank String topic) {
        return new ReleasedEvents(parked.releaseTopic(topic));
    }
}
