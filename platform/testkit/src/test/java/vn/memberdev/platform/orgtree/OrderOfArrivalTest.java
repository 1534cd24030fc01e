package vn.memberdev.platform.orgtree;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Patience;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** Events of different organisations come in any order, some twice: the tree is the same in the end. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrderOfArrivalTest {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2008, 7, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Database database = Database.ofService();

    @Inject
    OrgTree tree;

    @BeforeEach
    void empty() {
        database.clean();
    }

    @Test
    void everyInterleavingOfASmallHistoryGivesTheSameTree() {
        List<OrgUnit> history = smallHistory();
        history.forEach(tree::apply);
        List<Map<String, Object>> expected = ancestry();
        List<List<OrgUnit>> orders = permutations(history);
        assertThat(orders).hasSize(120);
        orders.forEach(order -> {
            forgetTheTree();
            order.forEach(tree::apply);
            assertThat(ancestry()).as("%s", order).isEqualTo(expected);
        });
        assertThat(tree.unplaced()).isEmpty();
    }

    @Test
    void randomOrdersOfLargeHistoriesGiveTheTreeThatWalkingFinds() {
        for (int seed = 0; seed < 12; seed++) {
            RandomHistory history = new RandomHistory(seed, 120);
            List<OrgUnit> events = new ArrayList<>(history.published());
            Random random = new Random(seed);
            // Some come twice.
            events.addAll(events.subList(0, events.size() / 4));
            Collections.shuffle(events, random);
            forgetTheTree();
            events.forEach(tree::apply);
            for (LocalDate day = RandomHistory.BEGINNING; !day.isAfter(history.end()); day = day.plusDays(7)) {
                assertThat(linesOn(day)).as("history %d on %s", seed, day).isEqualTo(history.linesOn(day));
            }
            assertThat(linesOn(history.end())).isEqualTo(history.linesOn(history.end()));
            assertThat(tree.unplaced()).isEmpty();
        }
    }

    /** Two replicas of a service apply different partitions of the topic at once. */
    @Test
    void parentAndChildThatArriveAtOnceInTwoTransactionsHaveTheirLine() {
        UUID parent = Ids.next();
        UUID child = Ids.next();
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            tree.apply(new OrgUnit(child, 1, List.of(period(SINCE, null, parent))));
            second.completeAsync(() -> tree.apply(new OrgUnit(parent, 1, List.of(period(SINCE, null, null)))));
            Patience.await().until(() -> second.isDone() || someoneWaits());
        });
        assertThat(second.join()).isTrue();
        assertThat(tree.isWithin(child, parent, MOVED)).isTrue();

        UUID above = Ids.next();
        CompletableFuture<Boolean> third = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            tree.apply(new OrgUnit(parent, 2, List.of(period(SINCE, null, above))));
            third.completeAsync(() -> tree.apply(new OrgUnit(child, 2, List.of(period(SINCE, null, parent)))));
            Patience.await().until(() -> third.isDone() || someoneWaits());
        });
        assertThat(third.join()).isTrue();
        assertThat(tree.isWithin(child, above, MOVED)).isTrue();
    }

    private boolean someoneWaits() {
        return (long) database.value("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                > 0;
    }

    /** A base organisation goes from one bloc to another, takes a second one over, and its new bloc ends. */
    private static List<OrgUnit> smallHistory() {
        UUID province = Ids.next();
        UUID bloc = Ids.next();
        UUID base = Ids.next();
        UUID merged = Ids.next();
        return List.of(
                new OrgUnit(province, 1, List.of(period(SINCE, null, null))),
                new OrgUnit(bloc, 1, List.of(period(SINCE, null, province))),
                new OrgUnit(base, 2, List.of(period(SINCE, MOVED, province), period(MOVED, null, bloc))),
                new OrgUnit(merged, 1, List.of(period(SINCE, MERGED, bloc)), MERGED, List.of(base)),
                new OrgUnit(
                        base,
                        3,
                        List.of(
                                period(SINCE, MOVED, province),
                                period(MOVED, MERGED, bloc),
                                period(MERGED, null, province))));
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> permutations = new ArrayList<>();
        for (T first : items) {
            List<T> others = items.stream().filter(item -> item != first).toList();
            permutations(others).forEach(rest -> {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                permutations.add(order);
            });
        }
        return permutations;
    }

    private void forgetTheTree() {
        database.execute("delete from org_ancestry");
        database.execute("delete from org_unit_period");
        database.execute("delete from org_unit");
    }

    private List<Map<String, Object>> ancestry() {
        return database.rows("select descendant_id, ancestor_id, valid_from, valid_to, depth, after_end"
                + " from org_ancestry order by descendant_id, ancestor_id, valid_from");
    }

    private Set<List<UUID>> linesOn(LocalDate day) {
        return database
                .rows(
                        "select descendant_id, ancestor_id from org_ancestry where valid_from <= ? and valid_to > ?",
                        day,
                        day)
                .stream()
                .map(row -> List.of((UUID) row.get("descendant_id"), (UUID) row.get("ancestor_id")))
                .collect(Collectors.toSet());
    }

    private static OrgUnit.Period period(LocalDate from, LocalDate to, UUID parent) {
        return new OrgUnit.Period(from, to, parent, "Đảng bộ", "BASE_COMMITTEE", null);
    }
}
