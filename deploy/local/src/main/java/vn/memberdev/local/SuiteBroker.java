package vn.memberdev.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.memberdev.contracts.InternalTopics;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.process.Awaiting;
import vn.memberdev.local.process.ChildProcess;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.Readiness;
import vn.memberdev.platform.embedded.EmbeddedBroker;

/** The broker of the running suite with its topics: a process of its own, or one that is given. */
final class SuiteBroker {

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
    private final Launch launch;
    private final ProcessTable table;
    private final Progress progress;
    private ChildProcess process;

    SuiteBroker(SuiteConfig config, Launch launch, ProcessTable table, Progress progress) {
        this.config = config;
        this.launch = launch;
        this.table = table;
        this.progress = progress;
    }

    /** Starts the broker, if none is given, and does not wait for it. */
    void start() {
        if (isGiven()) {
            return;
        }
        if (process == null) {
            process = new ChildProcess(Part.BROKER.label(), launch.broker(), Map.of(), config.log(Part.BROKER), table);
        }
        process.start();
    }

    /** Waits until the broker takes connections, and creates the topics that are missing. */
    void awaitTopics() {
        if (isGiven()) {
            progress.say(Part.BROKER.label() + " is given");
        } else {
            int port = config.ports().of(Part.BROKER);
            Optional<String> silent = Optional.of("nobody listens at " + port);
            new Awaiting(config.patience(), progress)
                    .add(
                            process,
                            () -> Readiness.accepts(port) ? Optional.empty() : silent,
                            Part.BROKER.label() + " is ready at port " + port)
                    .all();
        }
        EmbeddedBroker.createTopics(bootstrapServers(), TOPICS, PARTITIONS);
    }

    /** Stops the broker in an orderly way; its records stay. */
    void stop() {
        if (process != null) {
            process.stop(LocalSuite.GRACE);
        }
    }

    /** Whether it was started and runs no more. */
    boolean hasEnded() {
        return process != null && process.alive().isEmpty();
    }

    /** Where Kafka clients connect. */
    String bootstrapServers() {
        return isGiven()
                ? config.external().kafka()
                : "127.0.0.1:" + config.ports().of(Part.BROKER);
    }

    private boolean isGiven() {
        return config.external().provides(Part.BROKER);
    }
}
