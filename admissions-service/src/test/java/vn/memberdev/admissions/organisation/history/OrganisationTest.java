package vn.memberdev.admissions.organisation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.memberdev.admissions.Refusals.refuses;
import static vn.memberdev.admissions.organisation.history.Histories.ABOVE;
import static vn.memberdev.admissions.organisation.history.Histories.DECISION;
import static vn.memberdev.admissions.organisation.history.Histories.ELSEWHERE;
import static vn.memberdev.admissions.organisation.history.Histories.FROM;
import static vn.memberdev.admissions.organisation.history.Histories.NOW;
import static vn.memberdev.admissions.organisation.history.Histories.becomes;
import static vn.memberdev.admissions.organisation.history.Histories.ended;
import static vn.memberdev.admissions.organisation.history.Histories.moved;
import static vn.memberdev.admissions.organisation.history.Histories.organisation;
import static vn.memberdev.admissions.organisation.history.Histories.renamed;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPower;

/** The rules of one organisation, each with what it refuses and where it begins to. */
class OrganisationTest {

    private static final LocalDate MOVED = LocalDate.of(2009, 7, 1);

    @Test
    void changeFallsIntoTheLifeOfTheOrganisation() {
        Organisation ended = organisation();
        ended.end(ended(OrganisationOperation.CEASE, MOVED));

        refuses(OrganisationProblem.NOT_YET_ESTABLISHED, () -> organisation()
                .change(renamed("Tên", FROM.minusDays(1))));
        refuses(OrganisationProblem.ORGANISATION_ENDED, () -> ended.change(renamed("Tên", MOVED)));
        refuses(OrganisationProblem.ORGANISATION_ENDED, () -> ended.end(ended(OrganisationOperation.DISSOLVE, MOVED)));
        assertThatCode(() -> ended.change(renamed("Tên", MOVED.minusDays(1)))).doesNotThrowAnyException();
    }

    @Test
    void oneAttributeChangesOnceADay() {
        Organisation organisation = organisation();
        organisation.change(moved(ELSEWHERE, "99.2", MOVED));

        refuses(
                OrganisationProblem.CHANGE_ALREADY_RECORDED,
                () -> organisation.change(moved(UUID.randomUUID(), null, MOVED)));
        refuses(
                OrganisationProblem.CHANGE_ALREADY_RECORDED,
                () -> organisation.change(becomes(OrganisationKind.SECTION, "99.3", MOVED)));
        refuses(OrganisationProblem.CHANGE_ALREADY_RECORDED, () -> organisation.change(renamed("Tên", FROM)));
        assertThatCode(() -> organisation.change(renamed("Tên", MOVED))).doesNotThrowAnyException();
    }

    @Test
    void aChangeChangesSomething() {
        refuses(OrganisationProblem.ALREADY_UNDER_PARENT, () -> organisation().change(moved(ABOVE, null, MOVED)));
        refuses(OrganisationProblem.NOTHING_CHANGES, () -> organisation().change(renamed("Đảng bộ", MOVED)));
        refuses(OrganisationProblem.NOTHING_CHANGES, () -> organisation()
                .change(becomes(OrganisationKind.BASE_COMMITTEE, null, MOVED)));
    }

    @Test
    void nothingComesAfterAnEnd() {
        Organisation organisation = organisation();
        organisation.change(renamed("Tên", MOVED));

        refuses(
                OrganisationProblem.CHANGES_AFTER_END,
                () -> organisation.end(ended(OrganisationOperation.CEASE, MOVED)));
        assertThatCode(() -> organisation.end(ended(OrganisationOperation.CEASE, MOVED.plusDays(1))))
                .doesNotThrowAnyException();
        assertThat(organisation.endedOn()).isEqualTo(MOVED.plusDays(1));
    }

    @Test
    void rootStays() {
        Organisation root = Organisation.establish(UUID.randomUUID(), Histories.established(null, "99"));

        refuses(OrganisationProblem.ROOT_CANNOT_MOVE, () -> OrganisationRules.requireMovable(root.last()));
        refuses(OrganisationProblem.ROOT_CANNOT_END, () -> root.end(ended(OrganisationOperation.CEASE, MOVED)));
    }

    @Test
    void powersAreHeldOnceAtATime() {
        Organisation organisation = organisation();
        organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED, DECISION, NOW);

        refuses(
                OrganisationProblem.POWER_ALREADY_GRANTED,
                () -> organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW));
        refuses(
                OrganisationProblem.POWER_NOT_GRANTED,
                () -> organisation.withdraw(OrganisationPower.PILOT, MOVED, DECISION, NOW));
        refuses(
                OrganisationProblem.POWER_NOT_GRANTED,
                () -> organisation.withdraw(OrganisationPower.DELEGATED_ADMISSION, MOVED, DECISION, NOW));
        organisation.withdraw(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW);
        organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW);
        assertThat(organisation.powers()).hasSize(2);
    }

    @Test
    void searchTextFoldsDiacriticsCaseAndSpaces() {
        assertThat(SearchText.of("  Đảng bộ  Sở Thủy lợi ")).isEqualTo("dang bo so thuy loi");
    }
}
