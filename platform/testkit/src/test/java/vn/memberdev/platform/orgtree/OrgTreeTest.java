package vn.memberdev.platform.orgtree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrgTreeTest {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2008, 7, 1);

    private final Database database = Database.ofService();
    private final UUID province = Ids.next();
    private final UUID blocA = Ids.next();
    private final UUID blocB = Ids.next();
    private final UUID base = Ids.next();
    private final UUID cell = Ids.next();

    @Inject
    OrgTree tree;

    @Inject
    OrgTreeMetrics metrics;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void empty() {
        database.clean();
    }

    @Test
    void whoStandsAboveWhomDependsOnTheDay() {
        history().forEach(tree::apply);
        assertThat(tree.isWithin(cell, blocA, MOVED.minusDays(1))).isTrue();
        assertThat(tree.isWithin(cell, blocB, MOVED.minusDays(1))).isFalse();
        assertThat(tree.isWithin(cell, blocA, MOVED)).isFalse();
        assertThat(tree.isWithin(cell, blocB, MOVED)).isTrue();
        assertThat(tree.isWithin(cell, province, MOVED)).isTrue();
    }

    @Test
    void ancestorsAreGivenFromTheRootDown() {
        history().forEach(tree::apply);
        assertThat(tree.ancestors(cell, MOVED)).extracting(OrgUnitView::id).containsExactly(province, blocB, base);
        assertThat(tree.ancestors(cell, SINCE)).extracting(OrgUnitView::id).containsExactly(province, blocA, base);
    }

    @Test
    void depthIsThatOfTheDay() {
        tree.apply(unit(province, 1, period(SINCE, null, null)));
        tree.apply(unit(blocA, 1, period(SINCE, null, province)));
        tree.apply(unit(base, 1, period(SINCE, MOVED, blocA), period(MOVED, null, province)));

        assertThat(database.rows(
                        "select valid_from, depth from org_ancestry where descendant_id = ? and ancestor_id = ?"
                                + " order by valid_from",
                        base,
                        province))
                .extracting(row -> row.get("depth"))
                .containsExactly(2, 1);
    }

    @Test
    void anOlderVersionIsPassedOver() {
        OrgUnit first = unit(base, 1, period(SINCE, null, blocA));
        OrgUnit second = unit(base, 2, period(SINCE, MOVED, blocA), period(MOVED, null, blocB));
        assertThat(tree.apply(second)).isTrue();
        assertThat(tree.apply(first)).isFalse();
        assertThat(tree.apply(second)).isFalse();
        assertThat(tree.find(base, MOVED))
                .get()
                .extracting(OrgUnitView::parentId)
                .isEqualTo(blocB);
    }

    @Test
    void aChildThatComesBeforeItsParentIsUnplacedUntilThen() {
        tree.apply(unit(cell, 1, period(SINCE, null, base)));
        assertThat(tree.unplaced()).containsExactly(cell);
        tree.apply(unit(base, 1, period(SINCE, null, null)));
        assertThat(tree.unplaced()).isEmpty();
    }

    @Test
    void theRecordsOfAnEndedOrganisationFollowItsOneSuccessor() {
        tree.apply(unit(province, 1, period(SINCE, null, null)));
        tree.apply(unit(blocA, 1, period(SINCE, null, province)));
        tree.apply(unit(blocB, 1, period(SINCE, MOVED.plusYears(1), province), period(MOVED.plusYears(1), null, null)));
        tree.apply(unit(base, 1, period(SINCE, null, blocA)));
        tree.apply(ended(base, 2, MOVED, blocA, blocB));

        assertThat(tree.isWithin(base, blocA, MOVED.minusDays(1))).isTrue();
        assertThat(tree.isWithin(base, blocB, MOVED.minusDays(1))).isFalse();
        assertThat(tree.isWithin(base, blocA, MOVED)).isFalse();
        assertThat(tree.isWithin(base, blocB, MOVED)).isTrue();
        assertThat(tree.isWithin(base, province, MOVED)).isTrue();
        // Its keeper left the province later, and took the records along.
        assertThat(tree.isWithin(base, province, MOVED.plusYears(1))).isFalse();
        assertThat(tree.find(base, MOVED)).isEmpty();
    }

    @Test
    void withoutASuccessorOrWithSeveralTheOneItLastStoodUnderKeepsThem() {
        tree.apply(unit(province, 1, period(SINCE, null, null)));
        tree.apply(unit(blocA, 1, period(SINCE, null, province)));
        tree.apply(unit(blocB, 1, period(SINCE, null, province)));
        tree.apply(ended(cell, 1, MOVED, blocA));
        tree.apply(ended(base, 1, MOVED, blocA, blocB, Ids.next()));

        assertThat(tree.isWithin(cell, blocA, MOVED)).isTrue();
        assertThat(tree.isWithin(base, blocA, MOVED)).isTrue();
        assertThat(tree.isWithin(base, blocB, MOVED)).isFalse();
        assertThat(tree.undivided(blocB, MOVED)).containsExactly(base);
        assertThat(tree.undivided(blocB, MOVED.minusDays(1))).isEmpty();
        assertThat(tree.undivided(blocA, MOVED)).isEmpty();
        assertThat(tree.undivided(province, MOVED)).isEmpty();
    }

    @Test
    void operatorsSeeHowManyHangInTheAir() {
        tree.apply(unit(cell, 1, period(SINCE, null, base)));
        metrics.measure();
        assertThat(registry.get("memberdev.tree.unplaced").gauge().value()).isEqualTo(1);
        tree.apply(unit(base, 1, period(SINCE, null, null)));
        metrics.measure();
        assertThat(registry.get("memberdev.tree.unplaced").gauge().value()).isZero();
    }

    @Test
    void recordsWhoseKeeperIsNotKnownYetAreUnplaced() {
        tree.apply(unit(province, 1, period(SINCE, null, null)));
        tree.apply(unit(blocA, 1, period(SINCE, null, province)));
        tree.apply(ended(base, 1, MOVED, blocA, blocB));
        assertThat(tree.unplaced()).containsExactly(base);
        assertThat(tree.isWithin(base, province, MOVED)).isFalse();
        tree.apply(unit(blocB, 1, period(SINCE, null, province)));
        assertThat(tree.unplaced()).isEmpty();
        assertThat(tree.isWithin(base, province, MOVED)).isTrue();
    }

    @Test
    void scopeIsTodaysSubtree() {
        history().forEach(tree::apply);
        Scope officerOfB = new Scope("b", Set.of(), blocB);
        assertThat(tree.inScope(officerOfB, cell)).isTrue();
        assertThat(tree.inScope(officerOfB, blocB)).isTrue();
        assertThat(tree.inScope(officerOfB, blocA)).isFalse();
        assertThatThrownBy(() -> tree.requireInScope(new Scope("a", Set.of(), blocA), cell, "/organisationId"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.ORGANISATION_NOT_FOUND));
    }

    /** A province with two blocs; a base organisation with a cell goes from one to the other. */
    private List<OrgUnit> history() {
        return List.of(
                unit(province, 1, period(SINCE, null, null)),
                unit(blocA, 1, period(SINCE, null, province)),
                unit(blocB, 1, period(SINCE, null, province)),
                unit(base, 1, period(SINCE, null, blocA)),
                unit(cell, 1, period(SINCE, null, base)),
                unit(base, 2, period(SINCE, MOVED, blocA), period(MOVED, null, blocB)));
    }

    private static OrgUnit unit(UUID id, long version, OrgUnit.Period... periods) {
        return new OrgUnit(id, version, List.of(periods));
    }

    /** An organisation that stood under one parent until it ended. */
    private static OrgUnit ended(UUID id, long version, LocalDate on, UUID parent, UUID... successors) {
        return new OrgUnit(id, version, List.of(period(SINCE, on, parent)), on, List.of(successors));
    }

    private static OrgUnit.Period period(LocalDate from, LocalDate to, UUID parent) {
        return new OrgUnit.Period(from, to, parent, "Đảng bộ", "BASE_COMMITTEE", null);
    }
}
