package vn.memberdev.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.feed.Aggregation;
import vn.memberdev.local.demo.feed.DemoLoad;
import vn.memberdev.local.process.Readiness;

/** The suite that is measured: the one of {@code ./deploy/local/up} if it runs, otherwise one started for this. */
final class Target implements AutoCloseable {

    private final SuiteConfig config;
    private final LocalSuite own;

    private Target(SuiteConfig config, LocalSuite own) {
        this.config = config;
        this.own = own;
    }

    /** Finds or starts it; one that is started is given the demonstration and is stopped at the end. */
    static Target open(Path repository) {
        return open(repository, true);
    }

    /** The same without the demonstration: one that is started knows nobody and no organisation. */
    static Target openEmpty(Path repository) {
        return open(repository, false);
    }

    private static Target open(Path repository, boolean demonstration) {
        SuiteConfig usual = SuiteConfig.fromEnvironment(repository, System.getenv());
        Endpoints endpoints = Endpoints.of(usual);
        List<URI> addresses = List.copyOf(endpoints.management().values());
        if (addresses.stream().allMatch(Readiness::isReady)) {
            System.out.println("measuring the running suite at " + endpoints.services());
            return new Target(usual, null);
        }
        System.out.println("no suite runs: starting one");
        Path data = repository.resolve("deploy/load/target/suite");
        delete(data);
        LocalSuite suite = LocalSuite.start(SuiteConfig.isolated(repository, data), System.out::println);
        try {
            Endpoints started = Endpoints.of(suite.config());
            if (demonstration) {
                DemoLoad.run(started, UUID.randomUUID(), System.out::println);
            }
            return new Target(suite.config(), suite);
        } catch (RuntimeException e) {
            suite.stop();
            throw e;
        }
    }

    Endpoints endpoints() {
        return Endpoints.of(config);
    }

    Api api() {
        return new Api(endpoints());
    }

    /** The process of a part, if it runs on this machine. */
    Optional<ProcessHandle> process(Part part) {
        return LocalSuite.processes(config.data()).alive(part.label());
    }

    /** Waits until nothing is left to send or to apply. */
    void awaitIdle() {
        new Aggregation(api()).await();
    }

    /** Nothing of an earlier measurement may be in the figures of this one. */
    private static void delete(Path data) {
        if (Files.notExists(data)) {
            return;
        }
        LocalSuite.endLeftOvers(data, System.out::println);
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new SuiteException(data + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.stop();
        }
    }
}
