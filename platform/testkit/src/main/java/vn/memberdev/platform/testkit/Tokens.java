package vn.memberdev.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.platform.embedded.TokenSigner;

/** Bearer tokens that the service under test accepts: {@code given().auth().oauth2(Tokens.of(role, organisation))}. */
public final class Tokens {

    private static final Duration VALID = Duration.ofHours(1);

    private Tokens() {}

    /** A caller with one role in an organisation's subtree; the role is the subject. */
    public static String of(String role, UUID organisationId) {
        return of(role, Set.of(role), organisationId);
    }

    /** A caller with a name of its own, so that what is kept per caller can be told apart. */
    public static String of(String subject, Set<String> roles, UUID organisationId) {
        return signer().token(subject, roles, organisationId, VALID);
    }

    /** A token whose time is over. */
    public static String expired(String role, UUID organisationId) {
        return signer().token(role, Set.of(role), organisationId, VALID.negated());
    }

    private static TokenSigner signer() {
        Path keyFile = Path.of(TestConfig.value(TestConfig.KEY_FILE));
        try {
            return TokenSigner.open(keyFile, TestConfig.issuerUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
