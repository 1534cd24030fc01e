package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.members.EducationLevel.COLLEGE;
import static vn.memberdev.contracts.members.EducationLevel.UNIVERSITY;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_COMMITTEE;
import static vn.memberdev.contracts.organisations.OrganisationKind.CELL;
import static vn.memberdev.contracts.organisations.OrganisationKind.PROVINCIAL;
import static vn.memberdev.contracts.organisations.OrganisationKind.SUPERIOR;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

/** A base organisation goes from one committee to another on 15 July 2008, with its cell and its members. */
@QuarkusTest
class OrganisationMoveTest {

    private static final String TERM = "2005-01-01..2009-12-31";

    private final UUID province = UUID.randomUUID();
    private final UUID from = UUID.randomUUID();
    private final UUID to = UUID.randomUUID();
    private final UUID base = UUID.randomUUID();
    private final UUID cell = UUID.randomUUID();
    private final Feed feed = new Feed();
    private final Figures figures = new Figures(province);

    @BeforeEach
    void begin() {
        Database.ofService().clean();
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void flowsFollowTheTreeOfTheirMonthOrTheTreeOfToday() {
        feed.deliver(register());
        feed.deliver(admissions());
        feed.deliver(List.of(moved()));

        assertAdmitted(from, 3, 0);
        assertAdmitted(to, 6, 9);
        assertAdmitted(province, 9, 9);
        assertAdmitted(base, 9, 9);
        Figures.proof();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Object> all = new ArrayList<>(admissions());
        all.add(moved());
        all.addAll(register());
        Collections.reverse(all);

        feed.deliver(all);

        assertAdmitted(from, 3, 0);
        assertAdmitted(to, 6, 9);
        Figures.proof();
    }

    @Test
    void stocksFollowTheTreeOfTheDayAsked() {
        feed.deliver(register());
        // At the base that moves: 1 of 2 with university. At each committee's own: 1 of 4, and 3 of 4.
        feed.deliver(List.of(
                AMember.at(cell)
                        .since("2001-01-01")
                        .educated(UNIVERSITY, "1999-01-01")
                        .build(),
                AMember.at(cell)
                        .since("2001-01-01")
                        .educated(COLLEGE, "1999-01-01")
                        .build()));
        feed.deliver(members(from, 1, 3));
        feed.deliver(members(to, 3, 1));
        feed.deliver(List.of(moved()));

        // From: 2 of 6 at the opening, 1 of 4 at the end: -8.33 points; restated 1 of 4 at both.
        assertShares(from, "as-reported", 1, 4, 2, 6, "-8.33");
        assertShares(from, "restated", 1, 4, 1, 4, "0.00");
        // To: 3 of 4 at the opening, 4 of 6 at the end.
        assertShares(to, "as-reported", 4, 6, 3, 4, "-8.33");
        assertShares(to, "restated", 4, 6, 4, 6, "0.00");
        assertShares(province, "as-reported", 5, 10, 5, 10, "0.00");
    }

    @Test
    void recordsAreThoseThatTheFigureCounts() {
        feed.deliver(register());
        feed.deliver(admissions());
        feed.deliver(List.of(moved()));

        assertThat(records(figures.value("IND-1", from, TERM, "as-reported"))).hasSize(3);
        assertThat(records(figures.value("IND-1", from, TERM, "restated"))).isEmpty();
        assertThat(records(figures.value("IND-1", to, TERM, "as-reported"))).hasSize(6);
    }

    @Test
    void factsBeforeTheirOrganisationMakeFiguresIncompleteUntilItComes() {
        feed.deliver(admissions());
        feed.deliver(register().subList(0, 3));

        assertThat(figures.value("IND-1", province, TERM, "as-reported").get("numerator"))
                .isEqualTo(0);
        await().until(() -> !complete());

        feed.deliver(register());

        assertAdmitted(province, 9, 9);
        await().until(this::complete);
    }

    @Test
    void aFactBeforeTheFirstDayOfItsOrganisationCountsWhereItFirstStood() {
        feed.deliver(register());
        feed.deliver(List.of(AMember.at(cell).admitted("1998-05-19").build()));

        assertThat(figures.value("IND-1", from, "1998-01-01..1998-12-31", "as-reported")
                        .get("numerator"))
                .isEqualTo(1);
    }

    private boolean complete() {
        return (boolean) figures.value("IND-1", province, TERM, "as-reported").get("complete");
    }

    private List<Map<String, Object>> records(Map<String, Object> value) {
        return figures.asProvince()
                .get("/api/v1/indicator-values/" + value.get("id") + "/records")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private void assertAdmitted(UUID organisation, int asReported, int restated) {
        assertThat(figures.value("IND-1", organisation, TERM, "as-reported").get("numerator"))
                .isEqualTo(asReported);
        assertThat(figures.value("IND-1", organisation, TERM, "restated").get("numerator"))
                .isEqualTo(restated);
    }

    private void assertShares(
            UUID organisation, String structure, int closing, int all, int opening, int allThen, String change) {
        Map<String, Object> value = figures.value("IND-4A", organisation, TERM, structure);
        assertThat(value).containsEntry("numerator", closing).containsEntry("denominator", all);
        assertThat(value.get("opening")).isEqualTo(Map.of("numerator", opening, "denominator", allThen));
        assertThat(value.get("value")).isEqualTo(change);
    }

    /** Three before the month of the move; one in it but before the day; five after. */
    private List<Object> admissions() {
        List<Object> admitted = new ArrayList<>();
        for (String day : List.of("2005-05-19", "2006-05-19", "2008-06-30")) {
            admitted.add(AMember.at(cell).admitted(day).build());
        }
        admitted.add(AMember.at(cell).admitted("2008-07-01").build());
        for (int i = 1; i <= 5; i++) {
            admitted.add(AMember.at(cell).admitted("2009-0" + i + "-03").build());
        }
        return admitted;
    }

    private static List<Object> members(UUID at, int university, int college) {
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < university; i++) {
            members.add(AMember.at(at)
                    .since("2001-01-01")
                    .educated(UNIVERSITY, "1999-01-01")
                    .build());
        }
        for (int i = 0; i < college; i++) {
            members.add(AMember.at(at)
                    .since("2001-01-01")
                    .educated(COLLEGE, "1999-01-01")
                    .build());
        }
        return members;
    }

    private List<OrganisationState> register() {
        return List.of(
                States.organisation(province, 1, States.below(null, PROVINCIAL, "2000-01-01", null)),
                States.organisation(from, 1, States.below(province, SUPERIOR, "2000-01-01", null)),
                States.organisation(to, 1, States.below(province, SUPERIOR, "2000-01-01", null)),
                States.organisation(base, 1, States.below(from, BASE_COMMITTEE, "2000-01-01", null)),
                States.organisation(cell, 1, States.below(base, CELL, "2000-01-01", null)));
    }

    private OrganisationState moved() {
        return States.organisation(
                base,
                2,
                States.below(from, BASE_COMMITTEE, "2000-01-01", "2008-07-15"),
                States.below(to, BASE_COMMITTEE, "2008-07-15", null));
    }
}
