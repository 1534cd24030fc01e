package vn.memberdev.admissions.organisation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.memberdev.admissions.Refusals.refuses;
import static vn.memberdev.admissions.organisation.history.Histories.ABOVE;
import static vn.memberdev.admissions.organisation.history.Histories.ELSEWHERE;
import static vn.memberdev.admissions.organisation.history.Histories.FROM;
import static vn.memberdev.admissions.organisation.history.Histories.organisation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.platform.problem.ProblemException;

/** What a call knows of the register, and the rules of the tree it answers. */
class RegisterSnapshotTest {

    private static final LocalDate MOVED = LocalDate.of(2009, 7, 1);

    @Test
    void extractFindsByCodeOnADayAndKeepsUpWithWhatIsEstablished() {
        RegisterSnapshot snapshot = new RegisterSnapshot(
                List.of(
                        new KnownPeriod(ABOVE, "99", FROM, MOVED, true),
                        new KnownPeriod(ELSEWHERE, "98", FROM, null, false)),
                false);

        assertThat(snapshot.byCode("99", FROM)).isEqualTo(ABOVE);
        assertThat(snapshot.lifespan(ABOVE, "/parentId")).isEqualTo(new Lifespan(FROM, MOVED));
        refuses("organisation-not-found", () -> snapshot.byCode("99", MOVED));
        refuses("organisation-not-found", () -> snapshot.byCode("98", FROM));
        refuses("organisation-not-found", () -> snapshot.lifespan(ELSEWHERE, "/parentId"));
        refuses("code-in-use", () -> snapshot.requireFreeCode("98", ABOVE, FROM, null, "/code"));
        assertThatCode(() -> {
                    snapshot.requireFreeCode("99", ELSEWHERE, MOVED, null, "/code");
                    snapshot.requireFreeCode("98", ABOVE, FROM.minusYears(1), FROM, "/code");
                })
                .doesNotThrowAnyException();

        Organisation established = organisation();
        snapshot.add(established);
        assertThat(snapshot.byCode("99.1", FROM)).isEqualTo(established.id());
    }

    @Test
    void codeOfAnOrganisationOutOfScopeIsRefusedWithoutTellingWhoseItIs() {
        RegisterSnapshot snapshot =
                new RegisterSnapshot(List.of(new KnownPeriod(ELSEWHERE, "98", FROM, null, false)), false);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> snapshot.requireFreeCode("98", ABOVE, FROM, null, "/code"))
                .satisfies(refusal -> assertThat(refusal.extensions()).isEmpty());
    }

    @Test
    void parentExistsThroughout() {
        Lifespan parent = new Lifespan(FROM, MOVED);

        refuses(
                OrganisationProblem.EFFECTIVE_BEFORE_PARENT,
                () -> TreeRules.requireParentThroughout(parent, FROM.minusDays(1), MOVED));
        refuses(OrganisationProblem.PARENT_ENDED, () -> TreeRules.requireParentThroughout(parent, FROM, null));
        refuses(
                OrganisationProblem.PARENT_ENDED,
                () -> TreeRules.requireParentThroughout(parent, FROM, MOVED.plusDays(1)));
        assertThatCode(() -> TreeRules.requireParentThroughout(parent, FROM, MOVED))
                .doesNotThrowAnyException();
    }
}
