package vn.memberdev.platform.scope;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and which part of the organisation tree they may touch. First argument of every use case and of every
 * repository read.
 *
 * @param subject the caller, as the token names it
 * @param roles the caller's roles
 * @param organisationId the organisation whose subtree the caller may touch; a caller without one has an id that no
 *     organisation has, and sees nothing
 */
public record Scope(String subject, Set<String> roles, UUID organisationId) {

    /** Root of a scope that holds nothing. */
    static final UUID NOWHERE = new UUID(0, 0);

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean holdsNothing() {
        return NOWHERE.equals(organisationId);
    }
}
