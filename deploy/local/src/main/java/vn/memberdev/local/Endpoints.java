package vn.memberdev.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a client of the suite needs, in whatever process it is.
 *
 * @param services address of each service
 * @param tokens bearer tokens
 */
public record Endpoints(Map<Part, URI> services, Tokens tokens) {

    /** The endpoints of a suite whose ports are settled. */
    public static Endpoints of(SuiteConfig config) {
        Map<Part, URI> services = new EnumMap<>(Part.class);
        Part.services().forEach(part -> services.put(part, LocalSuite.url(config, part)));
        return new Endpoints(services, Tokens.of(config));
    }
}
