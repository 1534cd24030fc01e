package vn.memberdev.acceptance.faults.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.local.SuiteException;
import vn.memberdev.platform.embedded.TokenIssuer;

/** The identity provider; it can be away, and change its signing key. */
public final class IssuerServer implements AutoCloseable {

    private static final Duration VALID_FOR = Duration.ofHours(12);

    private final Path keys;
    private final int port;
    private TokenIssuer issuer;
    private int generation;

    IssuerServer(Path keys, int port) {
        this.keys = keys;
        this.port = port;
    }

    /** Starts it with the signing key it had. */
    public synchronized void start() {
        try {
            issuer = TokenIssuer.start(port, keys.resolve("issuer-" + generation + ".json"));
        } catch (IOException e) {
            throw new SuiteException("the token issuer does not start: " + e.getMessage(), e);
        }
    }

    /** Signs with a new key from now on, and knows the old one no more. */
    public synchronized void changeKey() {
        issuer.close();
        generation++;
        start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** A token signed with the present key. */
    public synchronized String token(String role, UUID organisation) {
        return issuer.token("faults-" + role, Set.of(role), organisation, VALID_FOR);
    }

    /** Takes it away; tokens can still be made, as by a provider that only these services cannot reach. */
    @Override
    public synchronized void close() {
        if (issuer != null) {
            issuer.close();
        }
    }
}
