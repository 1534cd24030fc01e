package vn.memberdev.platform.consumer;

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

/** For operators: what this service reads, and the way out for a topic that is no longer the one it was. */
@Path("/internal/consumers")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsumerResource {

    private final ConsumerWatch watch;
    private final ConsumerLag lag;

    ConsumerResource(ConsumerWatch watch, ConsumerLag lag) {
        this.watch = watch;
        this.lag = lag;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listConsumedTopics", summary = "List the topics that this service reads")
    public List<ConsumedTopic> list() {
        return List.copyOf(lag.topics().orElseThrow(ConsumerResource::unavailable));
    }

    @POST
    @Path("/{topic}/accept")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "acceptTopic", summary = "Read a topic that was made again or cut, from its beginning")
    public void accept(@PathParam("topic") String topic) {
        if (lag.topics().orElseThrow(ConsumerResource::unavailable).stream()
                .noneMatch(known -> known.topic().equals(topic))) {
            throw new ProblemException(PlatformProblem.NOT_FOUND, "topic");
        }
        try {
            if (!watch.accept(topic)) {
                throw new ProblemException(PlatformProblem.TOPIC_NOT_STOPPED);
            }
        } catch (BrokerAwayException away) {
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(PlatformProblem.UNAVAILABLE, "broker");
    }
}
