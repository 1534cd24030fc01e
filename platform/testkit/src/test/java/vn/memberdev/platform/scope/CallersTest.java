package vn.memberdev.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.platform.testkit.RolesMatrix;

class CallersTest {

    static Stream<String> sets() throws IllegalAccessException {
        Stream.Builder<String> sets = Stream.builder();
        for (var constant : Callers.class.getFields()) {
            sets.add((String) constant.get(null));
        }
        return sets.build();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetIsGivenToItsRolesAndNoOthers(String callers) {
        List<String> members = Callers.rolesOf(callers);

        assertThat(RolesMatrix.ALL_ROLES).containsAll(members).allSatisfy(role -> assertThat(
                        Callers.setsWith(Set.of(role)).contains(callers))
                .as(role)
                .isEqualTo(members.contains(role)));
    }

    @Test
    void anUnknownRoleGetsNothing() {
        assertThat(Callers.setsWith(Set.of("visitor"))).isEmpty();
    }

    @Test
    void everyoneIsEveryRole() {
        assertThat(Callers.rolesOf(Callers.EVERYONE)).containsExactlyInAnyOrderElementsOf(RolesMatrix.ALL_ROLES);
    }

    @Test
    void rolesOfSeveralValuesAreJoined() {
        assertThat(Callers.rolesOf(Roles.AUDITOR, Callers.COMMITTEE_AND_ABOVE))
                .isEqualTo(Arrays.asList(Roles.AUDITOR, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER));
    }
}
