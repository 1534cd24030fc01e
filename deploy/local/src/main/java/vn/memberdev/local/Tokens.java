package vn.memberdev.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.platform.embedded.TokenSigner;

/** Bearer tokens for the suite: signed with its own key, or those that were given for a real provider. */
public final class Tokens {

    /** The root of the fictional province; the first organisation takes the id of its founder's claim. */
    public static final UUID PROVINCE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static final Set<String> ROLES = Set.of(
            "cell-officer",
            "base-officer",
            "committee-officer",
            "province-officer",
            "auditor",
            "integration",
            "operator");
    private static final Duration VALID_FOR = Duration.ofHours(12);
    private static final Pattern CLAIM = Pattern.compile("\"organisation\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"");

    private final External external;
    private final Path keyFile;
    private final String issuer;

    Tokens(External external, Path keyFile, String issuer) {
        this.external = external;
        this.keyFile = keyFile;
        this.issuer = issuer;
    }

    /** The tokens of the suite of this configuration, running or not; its issuer's port must be settled. */
    public static Tokens of(SuiteConfig config) {
        return new Tokens(
                config.external(),
                config.data().resolve("keys/issuer.json"),
                "http://127.0.0.1:" + config.ports().of(Part.ISSUER));
    }

    /**
     * A token for a role and an organisation, good for twelve hours.
     *
     * @throws SuiteException if there is no such role, or no token was given for it
     */
    public String token(String role, UUID organisation) {
        if (!ROLES.contains(role)) {
            throw new SuiteException("There is no role \"" + role + "\"; the roles are "
                    + String.join(", ", ROLES.stream().sorted().toList()) + ".");
        }
        if (external.provides(Part.ISSUER)) {
            return external.token(role);
        }
        try {
            return TokenSigner.open(keyFile, issuer).token("local-" + role, Set.of(role), organisation, VALID_FOR);
        } catch (IOException e) {
            throw new SuiteException("The signing key cannot be used: " + e.getMessage(), e);
        }
    }

    /** The root organisation: {@link #PROVINCE}, or what the given province officer's token says. */
    public UUID province() {
        return external.provides(Part.ISSUER) ? organisationOf(external.token("province-officer")) : PROVINCE;
    }

    private static UUID organisationOf(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length == 3) {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            Matcher matcher = CLAIM.matcher(claims);
            if (matcher.find()) {
                return UUID.fromString(matcher.group(1));
            }
        }
        throw new SuiteException("The token of the province officer has no claim \"organisation\" with an id.");
    }
}
