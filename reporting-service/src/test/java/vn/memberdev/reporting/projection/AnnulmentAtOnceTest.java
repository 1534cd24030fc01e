package vn.memberdev.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.States;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.fact.StoredFact;

/** Two replicas take an annulment and a rating of that member at once: neither sees what the other has not committed. */
@QuarkusTest
class AnnulmentAtOnceTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Inject
    FactService facts;

    private final Database database = Database.ofService();
    private final MemberState annulled = AMember.at(UUID.randomUUID())
            .admitted("2008-05-19")
            .annulled("2010-02-01")
            .build();
    private final MemberRatingState rating = States.ratingOf(annulled.id(), UUID.randomUUID(), 2009, "GOOD");
    private final ConsumedEvent annulment = event(
            Topics.MEMBERS, annulled.id(), annulled.version(), EventTypes.ADMISSION_ANNULLED, Feed.json(annulled));
    private final ConsumedEvent rated =
            event(Topics.RATINGS, rating.id(), rating.version(), EventTypes.MEMBER_RATED, Feed.json(rating));

    @BeforeEach
    @AfterEach
    void clean() {
        database.clean();
    }

    @Test
    void aRatingWaitsForTheAnnulment() {
        assertThat(takenWhileTheOtherIsNotCommitted(annulment, rated))
                .singleElement()
                .satisfies(this::isTheRatingAndNotCounted);
    }

    @Test
    void anAnnulmentWaitsForTheRating() {
        assertThat(takenWhileTheOtherIsNotCommitted(rated, annulment))
                .hasSize(2)
                .anySatisfy(this::isTheRatingAndNotCounted);
    }

    private void isTheRatingAndNotCounted(StoredFact fact) {
        assertThat(fact.key().id()).isEqualTo(rating.id());
        assertThat(fact.counted()).isEmpty();
    }

    /** What the second transaction takes, which begins before the first one ends. */
    private List<StoredFact> takenWhileTheOtherIsNotCommitted(ConsumedEvent first, ConsumedEvent second) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    facts.take(List.of(first));
                    CompletableFuture<List<StoredFact>> other = CompletableFuture.supplyAsync(
                            () -> QuarkusTransaction.requiringNew().call(() -> facts.take(List.of(second))));
                    await("the second to wait for the first").until(() -> other.isDone() || secondWaits());
                    return other;
                })
                .join();
    }

    private boolean secondWaits() {
        return !database.rows("select 1 from pg_locks where locktype = 'advisory' and classid = 4714 and not granted")
                .isEmpty();
    }

    private static ConsumedEvent event(String topic, UUID key, long version, String type, String state) {
        byte[] body = ("{\"state\":" + state + "}").getBytes(StandardCharsets.UTF_8);
        return new ConsumedEvent(
                topic, 0, 0, key, UUID.randomUUID().toString(), type, Instant.EPOCH, version, body, JSON);
    }
}
