package vn.memberdev.platform.scope;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.OPERATOR;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call an operation, if it is more than one role: a value of {@code @RolesAllowed} that is a name for the roles
 * it joins. {@link CallerSets} gives a caller the sets that its roles belong to.
 */
public final class Callers {

    private static final String OR = " or ";

    public static final String COMMITTEE_AND_ABOVE = COMMITTEE_OFFICER + OR + PROVINCE_OFFICER;

    public static final String COMMITTEE_AND_ABOVE_OR_INTEGRATION = COMMITTEE_AND_ABOVE + OR + INTEGRATION;

    public static final String BASE_AND_ABOVE = BASE_OFFICER + OR + COMMITTEE_AND_ABOVE;

    public static final String BASE_AND_ABOVE_OR_AUDITOR = BASE_AND_ABOVE + OR + AUDITOR;

    public static final String BASE_AND_ABOVE_OR_INTEGRATION = BASE_AND_ABOVE + OR + INTEGRATION;

    /** Officers of every level. */
    public static final String OFFICERS = CELL_OFFICER + OR + BASE_AND_ABOVE;

    public static final String OFFICERS_OR_AUDITOR = OFFICERS + OR + AUDITOR;

    public static final String OFFICERS_OR_INTEGRATION = OFFICERS + OR + INTEGRATION;

    /** All who read the registers: officers, auditors and other systems. */
    public static final String READERS = OFFICERS_OR_AUDITOR + OR + INTEGRATION;

    /** Every role of the suite. */
    public static final String EVERYONE = READERS + OR + OPERATOR;

    public static final String PROVINCE_OR_OPERATOR = PROVINCE_OFFICER + OR + OPERATOR;

    /** Those who watch over the whole suite. */
    public static final String PROVINCE_AUDITOR_OR_OPERATOR = PROVINCE_OFFICER + OR + AUDITOR + OR + OPERATOR;

    static final Set<String> ALL = Set.of(
            COMMITTEE_AND_ABOVE,
            COMMITTEE_AND_ABOVE_OR_INTEGRATION,
            BASE_AND_ABOVE,
            BASE_AND_ABOVE_OR_AUDITOR,
            BASE_AND_ABOVE_OR_INTEGRATION,
            OFFICERS,
            OFFICERS_OR_AUDITOR,
            OFFICERS_OR_INTEGRATION,
            READERS,
            EVERYONE,
            PROVINCE_OR_OPERATOR,
            PROVINCE_AUDITOR_OR_OPERATOR);

    private Callers() {}

    /** The roles of the values of {@code @RolesAllowed}: each is a set of callers or a single role. */
    public static List<String> rolesOf(String... allowed) {
        return Arrays.stream(allowed)
                .flatMap(value -> Arrays.stream(value.split(OR)))
                .toList();
    }

    /** The sets that hold one of the roles. */
    static Set<String> setsWith(Set<String> roles) {
        return ALL.stream()
                .filter(callers -> rolesOf(callers).stream().anyMatch(roles::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
