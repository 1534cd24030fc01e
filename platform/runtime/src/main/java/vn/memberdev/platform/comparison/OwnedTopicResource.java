package vn.memberdev.platform.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Roles;

/** For operators: fills a topic again that was made again. */
@Path("/internal/owned-topics")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnedTopicResource {

    private final StatesAgain states;

    OwnedTopicResource(StatesAgain states) {
        this.states = states;
    }

    /**
     * What was begun.
     *
     * @param states how many states will be sent; they go through the outbox like every event
     */
    public record SentAgain(long states) {}

    @POST
    @Path("/{topic}/send-again")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "sendTopicAgain",
            summary = "Send the state of everything again that this service owns on a topic")
    @APIResponse(
            responseCode = "202",
            description = "The states are on their way",
            content = @Content(schema = @Schema(implementation = SentAgain.class)))
    public Response sendAgain(@PathParam("topic") String topic) {
        long states = this.states
                .send(topic)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "owned-topic"));
        return Response.accepted(new SentAgain(states)).build();
    }
}
