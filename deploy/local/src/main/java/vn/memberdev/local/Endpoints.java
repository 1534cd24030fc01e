package vn.memberdev.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a client of the suite needs, in whatever process it is.
 *
 * @param services address of each service
 * @param management where each service answers health and metrics
 * @param tokens bearer tokens
 */
public record Endpoints(Map<Part, URI> services, Map<Part, URI> management, Tokens tokens) {

    /** The endpoints of a suite whose ports are settled. */
    public static Endpoints of(SuiteConfig config) {
        Map<Part, URI> services = new EnumMap<>(Part.class);
        Map<Part, URI> management = new EnumMap<>(Part.class);
        Part.services().forEach(part -> {
            services.put(part, config.url(part));
            management.put(part, config.managementUrl(part));
        });
        return new Endpoints(services, management, Tokens.of(config));
    }
}
