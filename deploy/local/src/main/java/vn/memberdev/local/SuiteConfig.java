package vn.memberdev.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a suite is started with.
 *
 * @param repository root of the checkout, whose modules are packaged
 * @param data where the suite keeps databases, topics, keys, logs and its process table; created if missing
 * @param ports the loopback ports
 * @param external real servers used instead of embedded ones
 */
public record SuiteConfig(Path repository, Path data, Ports ports, External external) {

    /** What the environment asks for: MEMBERDEV_DATA, MEMBERDEV_PORT_* and the variables of {@link External}. */
    public static SuiteConfig fromEnvironment(Path repository, Map<String, String> environment) {
        String given = environment.get("MEMBERDEV_DATA");
        Path data = given == null || given.isBlank() ? repository.resolve("deploy/local/data") : Path.of(given);
        return new SuiteConfig(
                repository.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                Ports.fromEnvironment(environment),
                External.fromEnvironment(environment));
    }

    /** A suite of its own: free ports, everything embedded, beside any other that runs. */
    public static SuiteConfig isolated(Path repository, Path data) {
        return new SuiteConfig(
                repository.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                Ports.free(),
                External.none());
    }

    SuiteConfig withPorts(Ports resolved) {
        return new SuiteConfig(repository, data, resolved, external);
    }

    /** Log file of a part. */
    public Path log(Part part) {
        return data.resolve("logs").resolve(part.label() + ".log");
    }
}
