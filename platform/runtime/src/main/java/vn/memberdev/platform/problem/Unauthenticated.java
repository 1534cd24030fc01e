package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;

/** The answer to a call without a valid bearer token. */
final class Unauthenticated {

    private Unauthenticated() {}

    static HttpProblem problem() {
        return HttpProblem.builder()
                .withStatus(PlatformProblem.UNAUTHENTICATED.status())
                .withTitle(PlatformProblem.UNAUTHENTICATED.title().toString())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
