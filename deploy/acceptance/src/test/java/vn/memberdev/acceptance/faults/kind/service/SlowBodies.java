package vn.memberdev.acceptance.faults.kind.service;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.Tokens;

/** Forty connections to each replica, with a valid token, promise a body and send next to nothing of it. */
public final class SlowBodies implements Fault {

    private static final int CONNECTIONS = 40;
    private static final int WRITES = 40;

    @Override
    public String name() {
        return "slow-bodies";
    }

    @Override
    public String proves() {
        return "who sends slowly waits alone: the others are served in the meantime";
    }

    @Override
    public void strike(Bench bench) {
        List<Socket> sockets = new ArrayList<>();
        try {
            String token = bench.cluster().issuer().token("province-officer", Tokens.PROVINCE);
            for (Replica replica : bench.cluster().replicas()) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    sockets.add(promise(replica, token));
                }
            }
            bench.load().awaitOk(WRITES);
        } catch (IOException e) {
            throw new SuiteException("slow bodies cannot be begun: " + e.getMessage(), e);
        } finally {
            sockets.forEach(SlowBodies::close);
        }
    }

    private static Socket promise(Replica replica, String token) throws IOException {
        Socket socket = new Socket("127.0.0.1", replica.url().getPort());
        OutputStream out = socket.getOutputStream();
        String head = "POST /api/v1/" + path(replica) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + UUID.randomUUID()
                + "\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static String path(Replica replica) {
        return switch (replica.service()) {
            case CANDIDATES -> "candidates";
            case ADMISSIONS -> "members";
            case EVALUATION -> "member-ratings:batch";
            default -> "published-values";
        };
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // The service has closed it.
        }
    }
}
