package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says of every answer who may keep it: nobody, unless its operation says otherwise by {@code @Cache}, since most answers
 * hold personal data. And says which headers of a request make another answer.
 */
@ApplicationScoped
public class AnswerHeaders {

    /** Before everything that answers. */
    private static final int FIRST = 10_000;

    private static final List<String> CHOSEN_BY = List.of("Accept", "Accept-Encoding", "Accept-Language");

    void register(@Observes Filters filters) {
        filters.register(AnswerHeaders::prepare, FIRST);
    }

    private static void prepare(RoutingContext call) {
        call.addHeadersEndHandler(headers -> complete(call.response().headers()));
        call.next();
    }

    private static void complete(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
        Set<String> vary = new LinkedHashSet<>();
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            vary.add("Origin");
        }
        headers.getAll(HttpHeaders.VARY)
                .forEach(value ->
                        Arrays.stream(value.split(",", -1)).map(String::strip).forEach(vary::add));
        CHOSEN_BY.stream()
                .filter(name -> vary.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(vary::add);
        headers.set(HttpHeaders.VARY, String.join(", ", vary));
    }
}
