package vn.memberdev.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What a suite is started with.
 *
 * @param repository root of the checkout, whose modules are packaged
 * @param data where the suite keeps databases, topics, keys, logs and its process table; created if missing
 * @param ports the loopback ports
 * @param external real servers used instead of embedded ones
 * @param patience how long a part that starts may show no progress at all before it is given up
 */
public record SuiteConfig(Path repository, Path data, Ports ports, External external, Duration patience) {

    /** Generous: a busy machine lets a service stand still for minutes, and who waits may end the wait any time. */
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(5);

    /**
     * What the environment asks for: MEMBERDEV_DATA, MEMBERDEV_PATIENCE, MEMBERDEV_PORT_* and the variables of
     * {@link External}.
     */
    public static SuiteConfig fromEnvironment(Path repository, Map<String, String> environment) {
        String given = environment.get("MEMBERDEV_DATA");
        Path data = given == null || given.isBlank() ? repository.resolve("deploy/local/data") : Path.of(given);
        return new SuiteConfig(
                repository.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                Ports.fromEnvironment(environment),
                External.fromEnvironment(environment),
                patience(environment.get("MEMBERDEV_PATIENCE")));
    }

    private static Duration patience(String seconds) {
        try {
            return seconds == null || seconds.isBlank()
                    ? USUAL_PATIENCE
                    : Duration.ofSeconds(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException e) {
            throw new SuiteException("MEMBERDEV_PATIENCE is not a number of seconds: " + seconds, e);
        }
    }

    /** A suite of its own: free ports, everything embedded, beside any other that runs. */
    public static SuiteConfig isolated(Path repository, Path data) {
        return new SuiteConfig(
                repository.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                Ports.free(),
                External.none(),
                USUAL_PATIENCE);
    }

    /** The same on other ports. */
    public SuiteConfig withPorts(Ports resolved) {
        return new SuiteConfig(repository, data, resolved, external, patience);
    }

    /** Address of a service, for example {@code http://127.0.0.1:8081}. */
    public URI url(Part service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    /** Where a service answers health and metrics. */
    public URI managementUrl(Part service) {
        return URI.create("http://127.0.0.1:" + ports.management(service));
    }

    /** Log file of a part. */
    public Path log(Part part) {
        return data.resolve("logs").resolve(part.label() + ".log");
    }
}
