package vn.memberdev.platform.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the token of the current request into a {@link Scope}. Whatever is missing makes the scope empty. */
@RequestScoped
public class CurrentScope {

    private final SecurityIdentity identity;

    CurrentScope(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Scope scope() {
        return new Scope(identity.getPrincipal().getName(), roles(), organisation());
    }

    private Set<String> roles() {
        Set<String> roles = new HashSet<>(identity.getRoles());
        roles.removeAll(Callers.ALL);
        return Set.copyOf(roles);
    }

    private UUID organisation() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object claim = token.getClaim("organisation");
            if (claim != null) {
                try {
                    return UUID.fromString(claim.toString());
                } catch (IllegalArgumentException notAnId) {
                    return Scope.NOWHERE;
                }
            }
        }
        return Scope.NOWHERE;
    }
}
