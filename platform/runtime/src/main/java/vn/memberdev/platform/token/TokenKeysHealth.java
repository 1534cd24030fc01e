package vn.memberdev.platform.token;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * A service that cannot check tokens is not ready. Once it knows the keys, a provider that is away is shown and lowers
 * nothing: tokens are checked without it.
 */
@Readiness
@ApplicationScoped
public class TokenKeysHealth implements HealthCheck {

    private final TokenKeys keys;

    TokenKeysHealth(TokenKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("token keys");
        keys.providerTrouble().ifPresent(trouble -> response.withData("provider away", trouble));
        return response.status(keys.known()).build();
    }
}
