package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fails where no resource and no mapper is near. */
@ApplicationScoped
public class FailingFilter {

    static final String PATH = "/fails-at-the-edge";

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    if (call.request().path().equals(PATH)) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    call.next();
                },
                10);
    }
}
