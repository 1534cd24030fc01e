package vn.memberdev.local;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Real servers that are used instead of the embedded ones; a member that is null means "embedded".
 *
 * @param postgresUrl a JDBC address without database, for example {@code jdbc:postgresql://db.example:5432}; the
 *     databases candidates, admissions, evaluation and reporting are created there if they are missing
 * @param postgresUser a user who may create databases, or who owns those four
 * @param postgresPassword that user's password
 * @param kafka bootstrap servers
 * @param oidc address of the OIDC provider (its realm)
 * @param tokens bearer tokens by role, needed with {@code oidc}: only the provider can issue them
 */
public record External(
        String postgresUrl,
        String postgresUser,
        String postgresPassword,
        String kafka,
        String oidc,
        Map<String, String> tokens) {

    private static final String TOKEN_PREFIX = "MEMBERDEV_TOKEN_";

    public External {
        tokens = Map.copyOf(tokens);
    }

    /** Everything embedded. */
    public static External none() {
        return new External(null, null, null, null, null, Map.of());
    }

    /** Reads MEMBERDEV_POSTGRES_URL, _USER, _PASSWORD, MEMBERDEV_KAFKA, MEMBERDEV_OIDC and MEMBERDEV_TOKEN_*. */
    public static External fromEnvironment(Map<String, String> environment) {
        Map<String, String> tokens = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(TOKEN_PREFIX)) {
                tokens.put(roleOf(name), value);
            }
        });
        return new External(
                given(environment, "MEMBERDEV_POSTGRES_URL"),
                environment.getOrDefault("MEMBERDEV_POSTGRES_USER", "postgres"),
                environment.getOrDefault("MEMBERDEV_POSTGRES_PASSWORD", ""),
                given(environment, "MEMBERDEV_KAFKA"),
                given(environment, "MEMBERDEV_OIDC"),
                tokens);
    }

    /** Whether this part is somebody else's server. */
    public boolean provides(Part part) {
        return switch (part) {
            case POSTGRES -> postgresUrl != null;
            case BROKER -> kafka != null;
            case ISSUER -> oidc != null;
            default -> false;
        };
    }

    /**
     * The token given for a role.
     *
     * @throws SuiteException if none was given
     */
    public String token(String role) {
        String token = tokens.get(role);
        if (token == null) {
            throw new SuiteException("Tokens come from " + oidc + ": set "
                    + TOKEN_PREFIX + role.toUpperCase(Locale.ROOT).replace('-', '_') + " to a bearer token of role "
                    + role
                    + ".");
        }
        return token;
    }

    private static String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String roleOf(String variable) {
        return variable.substring(TOKEN_PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
