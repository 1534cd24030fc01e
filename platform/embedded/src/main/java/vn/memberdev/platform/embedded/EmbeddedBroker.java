package vn.memberdev.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker, one node that is its own controller (KRaft), in this JVM.
 *
 * <p>The log directory is formatted once; records, topics and committed offsets survive a restart. Topics come into
 * being only by {@link #createTopics}, as in production.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int NODE_ID = 1;
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Runs a broker until the process is asked to end.
     *
     * @param args the log directory and the port
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: EmbeddedBroker <log directory> <port>");
        }
        QuietLogging.configure();
        EmbeddedBroker broker = start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
        System.out.println("broker ready at " + broker.bootstrapServers());
        broker.server.awaitShutdown();
    }

    /**
     * Starts the broker and waits until it accepts clients.
     *
     * @param logDir where the records live; formatted at the first start
     * @param port the port on the loopback interface, or 0 for a free one
     * @throws IOException when the port is taken or the directory cannot be used
     */
    public static EmbeddedBroker start(Path logDir, int port) throws IOException {
        // The broker itself notices a taken port only after half a start, and says so in a page of stack traces.
        int brokerPort = bindable(port);
        format(logDir);
        var config = new KafkaConfig(settings(logDir, brokerPort, bindable(0)), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new IOException("the broker does not start at " + HOST + ":" + brokerPort + " on " + logDir, e);
        }
        return new EmbeddedBroker(server, brokerPort);
    }

    /** Creates those topics that are missing, compacted and never deleted by age. */
    public static void createTopics(String bootstrapServers, Collection<String> names, int partitions) {
        var config = Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.5");
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var wanted = names.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1).configs(config))
                    .toList();
            for (var answer : admin.createTopics(wanted).values().values()) {
                awaitCreation(answer);
            }
        }
    }

    private static void awaitCreation(KafkaFuture<Void> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create a topic", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics are created", e);
        }
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** Stops in order: what was acknowledged is on disk, the next start needs no recovery. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path logDir) throws IOException {
        if (Files.exists(logDir.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(logDir);
        try (var discarded = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(discarded)
                    .setNodeId(NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(logDir.toString())
                    .addDirectory(logDir.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IOException("cannot format the broker's directory " + logDir, e);
        }
    }

    private static Map<String, String> settings(Path logDir, int brokerPort, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("log.dirs", logDir.toString());
        settings.put(
                "listeners", "CLIENTS://" + HOST + ":" + brokerPort + ",CONTROLLER://" + HOST + ":" + controllerPort);
        settings.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.retention.ms", "-1");
        singleNode(settings);
        smallMachine(settings);
        return settings;
    }

    private static void singleNode(Map<String, String> settings) {
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "4");
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    /** The defaults are for a server with many cores: 128 MB for compaction alone. */
    private static void smallMachine(Map<String, String> settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "16777216");
        settings.put("log.segment.bytes", "67108864");
        settings.put("log.index.size.max.bytes", "1048576");
    }

    private static int bindable(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new IOException("the broker cannot listen at " + HOST + ":" + port + ": " + e.getMessage(), e);
        }
    }
}
