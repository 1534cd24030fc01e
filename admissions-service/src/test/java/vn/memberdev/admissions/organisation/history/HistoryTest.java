package vn.memberdev.admissions.organisation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.organisation.history.Histories.ABOVE;
import static vn.memberdev.admissions.organisation.history.Histories.ELSEWHERE;
import static vn.memberdev.admissions.organisation.history.Histories.FROM;
import static vn.memberdev.admissions.organisation.history.Histories.becomes;
import static vn.memberdev.admissions.organisation.history.Histories.ended;
import static vn.memberdev.admissions.organisation.history.Histories.established;
import static vn.memberdev.admissions.organisation.history.Histories.moved;
import static vn.memberdev.admissions.organisation.history.Histories.renamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** What follows from recorded changes, in whatever order they were recorded. */
class HistoryTest {

    private static final LocalDate RENAMED = LocalDate.of(2008, 3, 1);
    private static final LocalDate MOVED = LocalDate.of(2009, 7, 1);
    private static final LocalDate RAISED = LocalDate.of(2025, 7, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 7, 26);

    @Test
    void eachAttributeHoldsUntilTheNextChangeOfThatAttribute() {
        List<Period> periods = History.periods(List.of(
                established(),
                renamed("Đảng bộ Sở", RENAMED),
                moved(ELSEWHERE, "99.2", MOVED),
                becomes(OrganisationKind.SUPERIOR, null, RAISED)));

        assertThat(periods).extracting(Period::validFrom).containsExactly(FROM, RENAMED, MOVED, RAISED);
        assertThat(periods).extracting(Period::validTo).containsExactly(RENAMED, MOVED, RAISED, null);
        assertThat(periods)
                .extracting(Period::name)
                .containsExactly("Đảng bộ", "Đảng bộ Sở", "Đảng bộ Sở", "Đảng bộ Sở");
        assertThat(periods).extracting(Period::parentId).containsExactly(ABOVE, ABOVE, ELSEWHERE, ELSEWHERE);
        assertThat(periods).extracting(Period::code).containsExactly("99.1", "99.1", "99.2", "99.2");
        assertThat(periods.get(3).kind()).isEqualTo(OrganisationKind.SUPERIOR);
    }

    @Test
    void twoAttributesMayChangeOnOneDay() {
        List<Period> periods = History.periods(List.of(
                established(), renamed("Đảng bộ xã", RAISED), becomes(OrganisationKind.SUPERIOR, "99.3", RAISED)));

        assertThat(periods).hasSize(2);
        assertThat(periods.get(1).name()).isEqualTo("Đảng bộ xã");
        assertThat(periods.get(1).code()).isEqualTo("99.3");
    }

    @Test
    void theEndClosesTheLastPeriod() {
        List<Period> periods = History.periods(
                List.of(established(), ended(OrganisationOperation.DISSOLVE, ENDED), renamed("Đảng bộ Sở", RENAMED)));

        assertThat(periods).extracting(Period::validTo).containsExactly(RENAMED, ENDED);
    }

    @Test
    void everyOrderOfRecordingGivesTheSamePeriods() {
        List<Change> later = List.of(
                renamed("Đảng bộ Sở", RENAMED),
                moved(ELSEWHERE, "99.2", MOVED),
                becomes(OrganisationKind.SUPERIOR, "99.3", RAISED),
                ended(OrganisationOperation.CEASE, ENDED));
        List<Period> expected = record(later).periods();

        assertThat(Orders.of(later))
                .hasSize(24)
                .allSatisfy(order -> assertThat(record(order).periods()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void periodsAreWhatAModelDayByDaySays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Organisation organisation = Histories.organisation();
            for (int step = 0; step < 8; step++) {
                try {
                    step(organisation, random);
                } catch (ProblemException refused) {
                    assertThat(refused.type()).isIn(ProblemType.allOf(OrganisationProblem.class));
                }
            }
            for (int day = -2; day < 45; day++) {
                LocalDate on = FROM.plusDays(day);
                assertThat(organisation.on(on).orElse(null))
                        .usingRecursiveComparison()
                        .ignoringFields("validFrom", "validTo")
                        .isEqualTo(model(organisation.changes(), on));
            }
            assertPeriodsMeet(organisation.periods());
        }
    }

    private static void step(Organisation organisation, Random random) {
        Change change = anyChange(random);
        if (random.nextInt(4) == 0) {
            correct(organisation, random.nextInt(organisation.records().size()), change);
        } else if (change.isEnd()) {
            organisation.end(change);
        } else {
            organisation.change(change);
        }
    }

    /** Takes a record back, or puts the change in its place where it is of the same kind. */
    private static void correct(Organisation organisation, int ordinal, Change change) {
        Change wrong = organisation.records().get(ordinal);
        if (wrong.operation() != OrganisationOperation.ESTABLISH) {
            organisation.correct(
                    ordinal,
                    Histories.CORRECTION,
                    wrong.operation() == change.operation() && !change.isEnd() ? change : null);
        }
    }

    /** The slow way: go through all changes and keep, of each attribute, what was set last by that day. */
    private static Period model(List<Change> changes, LocalDate on) {
        Change name = null;
        Change kind = null;
        Change code = null;
        Change parent = null;
        for (Change change : changes) {
            if (change.effectiveOn().isAfter(on)) {
                continue;
            }
            if (change.isEnd()) {
                return null;
            }
            name = change.name() != null && isLater(change, name) ? change : name;
            kind = change.kind() != null && isLater(change, kind) ? change : kind;
            code = change.code() != null && isLater(change, code) ? change : code;
            parent = change.parentId() != null && isLater(change, parent) ? change : parent;
        }
        return name == null
                ? null
                : new Period(null, null, parent.parentId(), name.name(), name.searchName(), kind.kind(), code.code());
    }

    private static boolean isLater(Change change, Change other) {
        return other == null || change.effectiveOn().isAfter(other.effectiveOn());
    }

    private static Change anyChange(Random random) {
        LocalDate on = FROM.plusDays(random.nextInt(42) - 1L);
        return switch (random.nextInt(7)) {
            case 0, 1 -> renamed("Tên " + random.nextInt(3), on);
            case 2, 3 ->
                moved(new UUID(2, random.nextInt(3)), random.nextBoolean() ? "98." + random.nextInt(3) : null, on);
            case 4, 5 -> becomes(OrganisationKind.values()[random.nextInt(4)], null, on);
            default -> ended(OrganisationOperation.CEASE, on.plusDays(20));
        };
    }

    private static void assertPeriodsMeet(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i - 1).validTo()).isEqualTo(periods.get(i).validFrom());
        }
    }

    private static Organisation record(List<Change> changes) {
        Organisation organisation = Histories.organisation();
        for (Change change : changes) {
            if (change.isEnd()) {
                organisation.end(change);
            } else {
                organisation.change(change);
            }
        }
        return organisation;
    }
}
