package vn.memberdev.acceptance.faults.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.memberdev.local.SuiteException;

/**
 * Stands between one replica and PostgreSQL and listens. When its trap is sprung it acts before the other side hears
 * anything, so a replica can be killed exactly between a commit and what follows it, without a change to the product.
 */
public final class DatabaseProxy implements AutoCloseable {

    private static final int CHUNK = 16_384;
    private static final String HOST = "127.0.0.1";

    private final int port;
    private final ServerSocket server;
    private final AtomicReference<Armed> armed = new AtomicReference<>();

    private record Armed(Trap trap, Runnable act, CountDownLatch sprung) {}

    private DatabaseProxy(int port, ServerSocket server) {
        this.port = port;
        this.server = server;
    }

    /** Stands before the PostgreSQL of that port. */
    public static DatabaseProxy before(PostgresServer postgres) {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName(HOST));
            DatabaseProxy proxy = new DatabaseProxy(postgres.port(), server);
            thread("database-proxy", proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new SuiteException("no proxy can be started: " + e.getMessage(), e);
        }
    }

    /** The address of a database through this proxy; statements are sent as text each time, so that they can be read. */
    public String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + server.getLocalPort() + "/" + database + "?prepareThreshold=0";
    }

    /** Sets the trap and waits until it was sprung, once. */
    public void await(Trap trap, Runnable act) {
        CountDownLatch sprung = new CountDownLatch(1);
        armed.set(new Armed(trap, act, sprung));
        Cluster.waiting(trap + " to be sprung").until(() -> sprung.getCount() == 0);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket postgres = new Socket(HOST, port);
                new Talk(client, postgres).start();
            } catch (IOException closed) {
                // Either the proxy is closed, or the database is away: the service will try again.
            }
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new SuiteException("the proxy cannot be closed: " + e.getMessage(), e);
        }
    }

    /** One connection. */
    private final class Talk {

        private final Socket client;
        private final Socket postgres;
        private volatile boolean said;

        Talk(Socket client, Socket postgres) {
            this.client = client;
            this.postgres = postgres;
        }

        void start() {
            thread("database-proxy-said", () -> pump(client, postgres, this::hears));
            thread("database-proxy-answered", () -> pump(postgres, client, this::answers));
        }

        private void pump(Socket from, Socket to, Consumer<String> listener) {
            byte[] chunk = new byte[CHUNK];
            // What stands across two chunks is found by looking at the end of the one before.
            String before = "";
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    String text = new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
                    listener.accept(before + text);
                    before = text.substring(Math.max(0, text.length() - 64));
                    out.write(chunk, 0, read);
                }
            } catch (IOException ended) {
                // One side has gone; the other is closed with it.
            }
        }

        private void hears(String text) {
            Armed now = armed.get();
            if (now != null && text.contains(now.trap().said())) {
                said = true;
                if (now.trap().answered() == null) {
                    spring(now);
                }
            }
        }

        private void answers(String text) {
            Armed now = armed.get();
            if (now != null && said && text.contains(now.trap().answered())) {
                spring(now);
            }
        }

        private void spring(Armed now) {
            if (armed.compareAndSet(now, null)) {
                now.act().run();
                now.sprung().countDown();
            }
        }
    }
}
