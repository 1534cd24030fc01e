package vn.memberdev.candidates.candidate;

import java.util.Set;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/** Who sees names, dates of birth and free texts: officers and auditors in scope, but no system and no operator. */
public final class PersonalData {

    private static final Set<String> SEE_PERSONS = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    private PersonalData() {}

    public static boolean isSeenBy(Scope scope) {
        return scope.roles().stream().anyMatch(SEE_PERSONS::contains);
    }
}
