package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolment;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.plan;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.platform.testkit.Patience.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.Problems;

/** Enrolments at the same time: one wins, and the other is told why it lost. */
@QuarkusTest
class EnrolmentRaceTest extends ServiceTest {

    @Inject
    AgroalDataSource dataSource;

    @RepeatedTest(3)
    void theLastPlaceIsTakenOnce() {
        UUID id = planned(tree, plan(tree.committee(), 1));
        UUID one = listed(tree);
        UUID other = listed(tree);
        assertOneWins("class-full", together(() -> enrol(id, one), () -> enrol(id, other)));
    }

    @RepeatedTest(3)
    void aPersonTakesOnePlaceInOneClass() {
        UUID id = planned(tree);
        UUID candidate = listed(tree);
        assertOneWins("enrolled-already", together(() -> enrol(id, candidate), () -> enrol(id, candidate)));
    }

    @RepeatedTest(3)
    void aPersonTakesOnePlaceInTwoClasses() {
        UUID first = planned(tree);
        UUID second = planned(tree);
        UUID candidate = listed(tree);
        assertOneWins("enrolled-already", together(() -> enrol(first, candidate), () -> enrol(second, candidate)));
    }

    /** The rule cannot see what is not committed; then the index decides, and the answer is the same. */
    @Test
    void whereTheRuleSeesNothingTheIndexDecides() throws SQLException {
        UUID first = planned(tree);
        UUID second = planned(tree);
        UUID candidate = listed(tree);
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            try (var insert = other.prepareStatement("insert into awareness_class_enrolment"
                    + " (class_id, ordinal, candidate_id, enrolled_on) values (?, 0, ?, date '2008-08-25')")) {
                insert.setObject(1, first);
                insert.setObject(2, candidate);
                insert.executeUpdate();
            }
            CompletableFuture<Response> late = CompletableFuture.supplyAsync(() -> enrol(second, candidate));
            await().until(this::somebodyWaits);
            other.commit();
            late.join()
                    .then()
                    .spec(Problems.of(409, "enrolment-refused", "/candidateIds"))
                    .body("errors.code", contains("enrolled-already"));
        }
        assertThat(database.count("awareness_class_enrolment")).isEqualTo(1);
    }

    private boolean somebodyWaits() {
        return (boolean) database.value("select exists (select 1 from pg_locks l join pg_stat_activity a using (pid)"
                + " where not l.granted and a.datname = current_database())");
    }

    private Response enrol(UUID id, UUID candidate) {
        return attempt(asProvince(tree), id, "enrolments", enrolment(candidate));
    }

    private void assertOneWins(String code, List<Response> answers) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> answer.then()
                .spec(Problems.of(AwarenessClassProblem.ENROLMENT_REFUSED))
                .body("errors.code", contains(code)));
        assertThat(database.count("awareness_class_enrolment")).isEqualTo(1);
    }

    @SafeVarargs
    private static List<Response> together(Supplier<Response>... calls) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Response>> running = Stream.of(calls)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    wait(start);
                    return call.get();
                }))
                .toList();
        start.countDown();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void wait(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
