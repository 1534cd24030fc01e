package vn.memberdev.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.InternalTopics;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.process.Awaiting;
import vn.memberdev.local.process.ChildProcess;
import vn.memberdev.local.process.Endings;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.Readiness;
import vn.memberdev.platform.embedded.EmbeddedBroker;
import vn.memberdev.platform.embedded.TokenIssuer;

/**
 * The running suite: PostgreSQL and the token issuer beside this JVM, the broker and the four services as processes of
 * their own. Methods that end or start a part are for tests of what the suite does when that happens.
 */
public final class LocalSuite implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int PARTITIONS = 12;
    private static final List<String> TOPICS = List.of(
            Topics.ORGANISATIONS,
            Topics.CANDIDATES,
            Topics.NOMINATIONS,
            Topics.EMULATION_MOVEMENTS,
            Topics.AWARENESS_CLASSES,
            Topics.SOURCE_REVIEWS,
            Topics.ADMISSION_PLANS,
            Topics.MEMBERS,
            Topics.TARGETS,
            Topics.RATINGS,
            Topics.RESIDENCE,
            InternalTopics.COMPARISON_REQUESTS,
            InternalTopics.COMPARISON_ANSWERS);

    private final SuiteConfig config;
    private final ProcessTable table;
    private final Progress progress;
    private final Launch launch;
    private final Map<Part, Database> databases = new EnumMap<>(Part.class);
    private final Map<Part, ChildProcess> services = new EnumMap<>(Part.class);
    private Databases server;
    private TokenIssuer issuer;
    private ProcessHandle postgres;
    private ChildProcess broker;

    private LocalSuite(SuiteConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
        this.table = processes(config.data());
        this.launch = new Launch(config);
    }

    /**
     * Starts the suite and waits until every service is ready. What was started is stopped again if a part fails.
     *
     * @throws SuiteException if the disk is full, a port is taken, a service is not packaged or ends while starting
     */
    public static LocalSuite start(SuiteConfig config, Progress progress) {
        DiskSpace.require(config.data(), DiskSpace.NEEDED);
        Logs.rotate(config);
        SuiteConfig settled = config.withPorts(config.ports().resolve());
        endLeftOvers(config.data(), progress);
        settled.ports().requireFree(part -> !settled.external().provides(part));
        LocalSuite suite = new LocalSuite(settled, progress);
        try {
            suite.startAll();
            return suite;
        } catch (RuntimeException e) {
            suite.stop();
            throw e;
        }
    }

    /** Stops everything in order: services, broker, database, issuer. Data stay. A second call does nothing. */
    public synchronized void stop() {
        services.values().parallelStream().forEach(process -> process.stop(GRACE));
        stopBroker();
        if (server != null) {
            server.close();
            table.forget(Part.POSTGRES.label());
            server = null;
            postgres = null;
        }
        if (issuer != null) {
            issuer.close();
            issuer = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** SIGKILL to a service. */
    public void kill(Part service) {
        service(service).kill();
    }

    /** Starts a service that was killed and waits until it is ready. */
    public void restart(Part service) {
        ChildProcess process = service(service);
        process.stop(GRACE);
        process.start();
        awaiting()
                .add(process, () -> Readiness.lack(managementUrl(service)), readyAt(service))
                .all();
    }

    /** The parts that were started and run no more, though nobody stopped the suite. */
    public synchronized List<Part> ended() {
        List<Part> ended = new ArrayList<>();
        if (postgres != null && !Endings.isAlive(postgres)) {
            ended.add(Part.POSTGRES);
        }
        if (broker != null && broker.alive().isEmpty()) {
            ended.add(Part.BROKER);
        }
        services.forEach((part, process) -> {
            if (process.alive().isEmpty()) {
                ended.add(part);
            }
        });
        return ended;
    }

    /** Starts a part that ended, and does not wait for it. */
    public synchronized void startAgain(Part part) {
        if (part == Part.POSTGRES) {
            server.close();
            startPostgres();
        } else {
            (part == Part.BROKER ? broker : service(part)).start();
        }
    }

    /** Stops the broker in an orderly way; its records stay. */
    public void stopBroker() {
        if (broker != null) {
            broker.stop(GRACE);
        }
    }

    /** Starts the broker again and waits until it takes connections. */
    public void startBroker() {
        broker.start();
        awaitBroker();
    }

    /** Address of a service, for example {@code http://127.0.0.1:8081}. */
    public URI url(Part service) {
        return config.url(service);
    }

    /** Where a service answers health and metrics. */
    public URI managementUrl(Part service) {
        return config.managementUrl(service);
    }

    /** Where Kafka clients connect. */
    public String bootstrapServers() {
        return config.external().provides(Part.BROKER)
                ? config.external().kafka()
                : "127.0.0.1:" + config.ports().of(Part.BROKER);
    }

    /** The database of a service, for tests that look behind it. */
    public Database database(Part service) {
        return databases.get(service);
    }

    /** A bearer token for a role and the organisation whose subtree it may touch. */
    public String token(String role, UUID organisation) {
        return Tokens.of(config).token(role, organisation);
    }

    /** Addresses and tokens for a client, for example the load of the demonstration. */
    public Endpoints endpoints() {
        return Endpoints.of(config);
    }

    /** The configuration with its ports settled. */
    public SuiteConfig config() {
        return config;
    }

    /** The processes recorded for a data directory. */
    public static ProcessTable processes(Path data) {
        return new ProcessTable(processTable(data));
    }

    /** Ends whatever a killed suite left running on this data directory. */
    public static void endLeftOvers(Path data, Progress progress) {
        new LeftOvers(processTable(data)).end(progress);
    }

    private static Path processTable(Path data) {
        return data.resolve("run/processes");
    }

    private void startAll() {
        startIssuer();
        createBroker();
        startPostgres();
        awaitBroker();
        for (Part service : Part.services()) {
            databases.put(service, server.of(service));
            ChildProcess process = process(service);
            services.put(service, process);
            process.start();
        }
        Awaiting awaiting = awaiting();
        services.forEach(
                (part, process) -> awaiting.add(process, () -> Readiness.lack(managementUrl(part)), readyAt(part)));
        awaiting.all();
    }

    private Awaiting awaiting() {
        return new Awaiting(config.patience(), progress);
    }

    private String readyAt(Part service) {
        return service.label() + " is ready at " + url(service);
    }

    private String readyAtPort(Part part) {
        return part.label() + " is ready at port " + config.ports().of(part);
    }

    private void startPostgres() {
        server = Databases.open(config);
        postgres = server.process().orElse(null);
        if (postgres == null) {
            progress.say(Part.POSTGRES.label() + " is given");
        } else {
            table.record(Part.POSTGRES.label(), postgres);
            progress.say(readyAtPort(Part.POSTGRES));
        }
    }

    private void startIssuer() {
        if (config.external().provides(Part.ISSUER)) {
            return;
        }
        try {
            issuer = TokenIssuer.start(
                    config.ports().of(Part.ISSUER), config.data().resolve("keys/issuer.json"));
            progress.say(Part.ISSUER.label() + " is ready at " + issuer.url());
        } catch (IOException e) {
            throw new SuiteException("The token issuer does not start: " + e.getMessage(), e);
        }
    }

    /** Started before PostgreSQL and awaited after it: both take seconds, and there are two cores. */
    private void createBroker() {
        if (!config.external().provides(Part.BROKER)) {
            broker = new ChildProcess(Part.BROKER.label(), launch.broker(), Map.of(), config.log(Part.BROKER), table);
            broker.start();
        }
    }

    private void awaitBroker() {
        if (broker == null) {
            progress.say(Part.BROKER.label() + " is given");
        } else {
            int port = config.ports().of(Part.BROKER);
            Optional<String> silent = Optional.of("nobody listens at " + port);
            awaiting()
                    .add(broker, () -> Readiness.accepts(port) ? Optional.empty() : silent, readyAtPort(Part.BROKER))
                    .all();
        }
        EmbeddedBroker.createTopics(bootstrapServers(), TOPICS, PARTITIONS);
    }

    private ChildProcess process(Part service) {
        String issuerUrl = issuer == null ? config.external().oidc() : issuer.url();
        return new ChildProcess(
                service.label(),
                launch.service(service),
                launch.environment(service, databases.get(service), bootstrapServers(), issuerUrl),
                config.log(service),
                table);
    }

    private ChildProcess service(Part part) {
        ChildProcess process = services.get(part);
        if (process == null) {
            throw new IllegalArgumentException(part + " is not a service of this suite");
        }
        return process;
    }
}
