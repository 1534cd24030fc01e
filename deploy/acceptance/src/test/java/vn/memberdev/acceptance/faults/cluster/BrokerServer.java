package vn.memberdev.acceptance.faults.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.ChildProcess;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.platform.embedded.EmbeddedBroker;

/** The broker as a process; it can be killed and stopped, and topics can be taken away. */
public final class BrokerServer implements AutoCloseable {

    /** All topics of the suite. */
    public static final List<String> TOPICS = List.of(
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
            Topics.RESIDENCE);

    private static final int PARTITIONS = 6;
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final int port;

    BrokerServer(List<String> command, int port, Path log, ProcessTable table) {
        this.process = new ChildProcess(Part.BROKER.label(), command, Map.of(), log, table);
        this.port = port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Starts it and waits until it answers and every topic is there. */
    public void start() {
        process.start();
        awaitAnswer();
    }

    /** Creates the topics that are missing. */
    public void createTopics() {
        EmbeddedBroker.createTopics(bootstrapServers(), TOPICS, PARTITIONS);
    }

    /** Deletes a topic and waits until nobody sees it. */
    public void deleteTopic(String topic) {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get(60, TimeUnit.SECONDS);
            Cluster.waiting("the end of " + topic).until(() -> !names(admin).contains(topic));
        } catch (ExecutionException | TimeoutException e) {
            throw new SuiteException(topic + " cannot be deleted: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted.", e);
        }
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    /** SIGSTOP: connections stay open and nobody answers. */
    public void freeze() {
        process.alive().ifPresent(Signals::stop);
    }

    /** SIGCONT. */
    public void thaw() {
        process.alive().ifPresent(Signals::resume);
    }

    /** Waits until it answers. */
    public void awaitAnswer() {
        try (Admin admin = admin()) {
            Cluster.waiting("the broker to answer").ignoreExceptions().until(() -> names(admin) != null);
        }
    }

    @Override
    public void close() {
        thaw();
        process.stop(GRACE);
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "request.timeout.ms",
                5_000,
                "default.api.timeout.ms",
                60_000));
    }

    private static Set<String> names(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        return admin.listTopics().names().get(10, TimeUnit.SECONDS);
    }
}
