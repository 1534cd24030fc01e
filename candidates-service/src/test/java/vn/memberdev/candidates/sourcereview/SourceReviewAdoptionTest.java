package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.advance;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assessed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.command;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.prepare;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;

/** One resolution, one transaction: everything the review says happens, or nothing. */
@QuarkusTest
class SourceReviewAdoptionTest extends ServiceTest {

    private static final Map<String, Object> PLAN = Map.of("toList", 12, "toTrain", 10, "toAdmit", 8);

    @Inject
    EntityManagerFactory entityManagers;

    @BeforeEach
    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_review on source_review");
        database.execute("drop trigger if exists break_plan on admission_plan");
    }

    @Test
    void removalsAndClearancesAppearTogether() {
        List<UUID> candidates = listedMany(tree, 4);
        prepare(tree, database, candidates.get(1), candidates.get(3));
        UUID review = assessed(
                tree,
                keep(candidates.get(0)),
                advance(candidates.get(1)),
                with(remove(candidates.get(2), "LACKS_WILL"), "note", "Đã trao đổi tại chi bộ"),
                advance(candidates.get(3)));
        outbox.forget();
        adopt(review, adoption(tree))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("ADOPTED"))
                .body("adoptedOn", equalTo("2009-12-15"))
                .body("adoption.number", equalTo("03-NQ/DU"))
                .body("counts.keep", equalTo(1))
                .body("counts.advance", equalTo(2))
                .body("counts.remove", equalTo(1))
                .body("notInReview", nullValue());
        assertThat(statusesOf(candidates))
                .containsExactly("LISTED", "PROCEDURE_ALLOWED", "REMOVED", "PROCEDURE_ALLOWED");
        CandidateFixtures.get(tree, candidates.get(2))
                .then()
                .body("listings[0].removal.reason", equalTo("LACKS_WILL"))
                .body("listings[0].removal.removedOn", equalTo("2009-12-15"))
                .body("listings[0].removal.resolution.number", equalTo("03-NQ/DU"))
                .body("listings[0].removal.note", equalTo("Đã trao đổi tại chi bộ"));
        CandidateFixtures.get(tree, candidates.get(1))
                .then()
                .body("clearance.clearedOn", equalTo("2009-12-15"))
                .body("clearance.decision.number", equalTo("03-NQ/DU"));
        assertThat(outbox.types())
                .containsExactly(
                        EventTypes.CANDIDATE_CLEARED,
                        EventTypes.CANDIDATE_REMOVED,
                        EventTypes.CANDIDATE_CLEARED,
                        EventTypes.SOURCE_REVIEW_ADOPTED);
        assertThat(outbox.rowsOf(review)).singleElement().satisfies(row -> {
            assertThat(row.version()).isEqualTo(3);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("ADOPTED");
            assertThat(row.payload().at("/state/adoption/number").asText()).isEqualTo("03-NQ/DU");
            assertThat(row.payload().at("/state/items/2/verdict").asText()).isEqualTo("REMOVE");
        });
    }

    @Test
    void thePlanOfTheNextYearIsAdoptedWithTheReview() {
        UUID review = assessed(tree, keep(listed(tree)));
        outbox.forget();
        adopt(review, with(adoption(tree), "plan", PLAN)).then().statusCode(200);
        assertThat(outbox.types()).containsExactly(EventTypes.SOURCE_REVIEW_ADOPTED, EventTypes.ADMISSION_PLAN_ADOPTED);
        asProvince(tree)
                .get("/api/v1/admission-plans?organisationId=" + tree.base())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].year", equalTo(2010))
                .body("items[0].toAdmit", equalTo(8))
                .body("items[0].reviewId", equalTo(review.toString()))
                .body("items[0].resolution.number", equalTo("03-NQ/DU"));
    }

    @Test
    void whoLeftTheListIsPassedOver() {
        List<UUID> candidates = listedMany(tree, 4);
        UUID review = assessed(
                tree, keep(candidates.get(0)), remove(candidates.get(1), "LACKS_WILL"), advance(candidates.get(2)));
        CandidateFixtures.command(tree, candidates.get(1), "removal", removal("DECEASED", "2009-12-01", tree.cell()));
        CandidateFixtures.command(
                tree,
                candidates.get(2),
                "transfer",
                body(
                        "organisationId", tree.otherCell(),
                        "movedOn", "2009-12-02",
                        "certificate", decision("12-CN/CB", "2009-12-02", tree.base())));
        CandidateFixtures.command(tree, candidates.get(3), "removal", removal("OTHER", "2009-12-03", tree.cell()));
        outbox.forget();
        adopt(review, adoption(tree))
                .then()
                .statusCode(200)
                .body("counts.keep", equalTo(1))
                .body("counts.lapsed", equalTo(3))
                .body("items.lapsed", contains(false, true, true, true));
        assertThat(outbox.types()).containsExactly(EventTypes.SOURCE_REVIEW_ADOPTED);
        CandidateFixtures.get(tree, candidates.get(1)).then().body("listings[0].removal.reason", equalTo("DECEASED"));
    }

    @Test
    void whoWasListedSinceDoesNotHinder() {
        UUID review = assessed(tree, keep(listed(tree)));
        UUID newcomer = listed(tree);
        adopt(review, adoption(tree)).then().statusCode(200).body("counts.candidates", equalTo(1));
        assertThat(statusesOf(List.of(newcomer))).containsExactly("LISTED");
    }

    @Test
    void aRepeatedCallIsAnsweredAgain() {
        UUID review = assessed(tree, remove(listed(tree), "OTHER"));
        String key = UUID.randomUUID().toString();
        for (int call = 0; call < 2; call++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"2\"")
                    .body(adoption(tree))
                    .post(REVIEWS + "/" + review + "/adoption")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ADOPTED"));
        }
        assertThat(outbox.rowsOf(review)).hasSize(3);
    }

    @Test
    void ofTwoAdoptionsAtOnceOneCounts() {
        UUID review = assessed(tree, remove(listed(tree), "OTHER"));
        outbox.forget();
        List<CompletableFuture<Integer>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> asProvince(tree)
                                .header("If-Match", "\"2\"")
                                .body(adoption(tree))
                                .post(REVIEWS + "/" + review + "/adoption")
                                .statusCode()))
                .limit(2)
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_REMOVED, EventTypes.SOURCE_REVIEW_ADOPTED);
    }

    @Test
    void fiveHundredCandidatesTakeFewStatements() {
        int many = 500;
        List<UUID> candidates = listedMany(tree, many);
        prepare(tree, database, candidates.toArray(UUID[]::new));
        List<Map<String, Object>> verdicts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            verdicts.add(i % 2 == 0 ? advance(candidates.get(i)) : remove(candidates.get(i), "LACKS_WILL"));
        }
        UUID review = assessedAll(verdicts);
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            adopt(review, adoption(tree)).then().statusCode(200).body("counts.advance", equalTo(many / 2));
            // A batch of equal statements counts once; one for each candidate would make hundreds.
            assertThat(statistics.getPrepareStatementCount()).isLessThan(30);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
        assertThat(outbox.types().stream().filter(EventTypes.CANDIDATE_CLEARED::equals))
                .hasSize(many / 2);
        assertThat(outbox.types().stream().filter(EventTypes.CANDIDATE_REMOVED::equals))
                .hasSize(many / 2);
        assertThat(database.value("select count(*) from candidate_listing where removed_on = date '2009-12-15'"))
                .isEqualTo(many / 2L);
    }

    @SuppressWarnings("unchecked")
    private UUID assessedAll(List<Map<String, Object>> verdicts) {
        return assessed(tree, verdicts.toArray(Map[]::new));
    }

    private Response adopt(UUID review, Map<String, Object> adoption) {
        return command(tree, review, "adoption", adoption);
    }

    private List<String> statusesOf(List<UUID> candidates) {
        return candidates.stream()
                .map(id -> CandidateFixtures.get(tree, id).<String>path("status"))
                .toList();
    }
}
