package vn.memberdev.platform.token;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.health.Watch;

/**
 * The keys of the identity provider. Fetched when the service starts, or as soon as the provider is there; Quarkus alone
 * would fetch them in the first call, which then waits. Once known they are kept, whatever becomes of the provider.
 */
@ApplicationScoped
public class TokenKeys {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final TenantConfigContext provider;
    private final URI discovery;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final Watch watch = new Watch("the identity provider", EVERY, this::look);

    TokenKeys(TenantConfigBean tenants, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address) {
        this.provider = tenants.getDefaultTenant();
        this.discovery =
                URI.create((address.endsWith("/") ? address : address + "/") + ".well-known/openid-configuration");
    }

    void start(@Observes StartupEvent event) {
        watch.start();
    }

    /** Whether tokens can be checked. */
    public boolean known() {
        return provider.ready();
    }

    /** What is wrong with the provider at present, if anything is. */
    public Optional<String> providerTrouble() {
        return watch.trouble();
    }

    private void look() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(discovery).timeout(LIMIT).build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new OIDCException("it answers " + status);
        }
        if (!known()) {
            provider.initialize().await().atMost(LIMIT);
        }
    }

    @PreDestroy
    void stop() {
        watch.close();
    }
}
