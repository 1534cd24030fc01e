package vn.memberdev.acceptance.faults.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.local.process.Pause;

/** Clients that go on writing whatever happens, each at its own desk. */
public final class Load {

    private static final Duration BETWEEN = Duration.ofMillis(60);

    private final Cluster cluster;
    private final RoundRobin services;
    private final Ledger ledger;
    private final Stage stage;
    private final Random random;
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean running;
    private final AtomicInteger started = new AtomicInteger();
    private volatile List<Thread> more = List.of();
    private volatile boolean crowded;

    public Load(Cluster cluster, RoundRobin services, Ledger ledger, Stage stage, Random random) {
        this.cluster = cluster;
        this.services = services;
        this.ledger = ledger;
        this.stage = stage;
        this.random = random;
    }

    /** Starts so many clients. */
    public void start(int count) {
        running = true;
        for (int i = 0; i < count; i++) {
            clients.add(client(() -> running));
        }
    }

    /** Adds so many times the clients there are. */
    public void startMore(int times) {
        crowded = true;
        more = IntStream.range(0, times * clients.size())
                .mapToObj(i -> client(() -> crowded))
                .toList();
    }

    /** Lets those that were added go. */
    public void stopMore() {
        crowded = false;
        awaitEnd(more);
    }

    private Thread client(BooleanSupplier goesOn) {
        String name = Integer.toString(started.getAndIncrement());
        Desk desk = new Desk(stage, name, random.nextLong());
        Thread client = new Thread(() -> work(desk, goesOn), "client-" + name);
        client.setDaemon(true);
        client.start();
        return client;
    }

    /** Lets every client finish its request, and waits for that. */
    public void stop() {
        running = false;
        awaitEnd(clients);
        clients.clear();
    }

    private static void awaitEnd(List<Thread> clients) {
        Cluster.waiting("the clients to finish").until(() -> clients.stream().noneMatch(Thread::isAlive));
    }

    /** Waits until so many more writes are in. */
    public void awaitOk(int more) {
        int wanted = ledger.counts().ok() + more;
        Cluster.waiting(more + " more writes").until(() -> ledger.counts().ok() >= wanted);
    }

    /** Waits until so many more requests have come back in whatever way. */
    public void awaitRequests(int more) {
        int wanted = ledger.counts().all() + more;
        Cluster.waiting(more + " more requests").until(() -> ledger.counts().all() >= wanted);
    }

    private void work(Desk desk, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            Write write = desk.next();
            write.answered(services.send(write));
            ledger.add(write);
            if (write.outcome() == Outcome.OK && write.effects() > 0 && isMissing(write)) {
                ledger.tooEarly(write);
            }
            desk.done(write);
            Pause.of(BETWEEN);
        }
    }

    /** Looks whether an answer came before the commit. A database that cannot be asked now is asked in the end. */
    private boolean isMissing(Write write) {
        String question = "select 1 from " + write.kind().table() + " where id = ?"
                + (write.kind().creates() ? "" : " and version >= ?");
        try (Connection connection = cluster.postgres().connect(write.kind().service());
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setObject(1, write.ids().get(0));
            if (!write.kind().creates()) {
                query.setLong(2, versionOf(write.reply().etag()));
            }
            try (ResultSet row = query.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException away) {
            return false;
        }
    }

    /** The version column counts from 0, the entity tag from 1. */
    private static long versionOf(String etag) {
        return etag == null ? 0 : Long.parseLong(etag.replaceAll("\\D", "")) - 1;
    }
}
