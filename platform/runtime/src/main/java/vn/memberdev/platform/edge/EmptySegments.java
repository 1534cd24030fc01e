package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.problem.PlatformProblem;

/**
 * There is nothing at an address with an empty part. The framework leaves empty parts out, so that a caller who has lost an
 * id would be given the whole list. The pages of the framework itself have such addresses.
 */
@ApplicationScoped
public class EmptySegments {

    /** After the headers of every answer are prepared, before anything else. */
    private static final int EARLY = 9_000;

    private final String operators;

    EmptySegments(@ConfigProperty(name = "quarkus.http.non-application-root-path") String operators) {
        this.operators = operators;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, EARLY);
    }

    private void refuse(RoutingContext call) {
        String path = call.request().path();
        boolean empty = path != null && path.length() > 1 && (path.endsWith("/") || path.contains("//"));
        if (empty && !path.startsWith(operators)) {
            EdgeAnswer.refuse(call, PlatformProblem.NOT_FOUND, "empty-part", Map.of());
            return;
        }
        call.next();
    }
}
