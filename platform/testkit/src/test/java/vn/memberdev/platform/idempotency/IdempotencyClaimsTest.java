package vn.memberdev.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class IdempotencyClaimsTest {

    private static final byte[] HASH = {1, 2, 3};

    @Inject
    IdempotencyClaims claims;

    @Inject
    IdempotencyKeys keys;

    private final UUID key = UUID.randomUUID();

    @Test
    void aKeyIsClaimedOnceUntilItIsGivenBack() {
        IdempotencyClaims.Claim held = claim().orElseThrow();
        assertThat(claim()).isEmpty();
        assertThatThrownBy(() -> keys.find("officer", key, "import", HASH))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT));
        claims.release(held);
        assertThat(claim()).isPresent();
    }

    @Test
    void aClaimThatIsNotKeptIsTakenOver() {
        IdempotencyClaims.Claim held = claim().orElseThrow();
        age();
        assertThat(claims.claim("officer", key, "another", HASH)).isEmpty();
        claims.keep(held);
        assertThat(claim()).isEmpty();
        age();
        assertThat(claim()).isPresent();
    }

    @Test
    void whoWakesUpAfterTheClaimWasTakenOverChangesNothing() {
        IdempotencyClaims.Claim slept = claim().orElseThrow();
        age();
        IdempotencyClaims.Claim taken = claim().orElseThrow();

        assertThatThrownBy(() -> claims.keep(slept))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT));
        claims.fulfil(slept, Map.of("accepted", 7));
        claims.release(slept);

        claims.keep(taken);
        claims.fulfil(taken, Map.of("accepted", 1));
        assertThat(keys.find("officer", key, "import", HASH))
                .hasValueSatisfying(answer -> assertThat(new String((byte[]) answer.getEntity(), UTF_8))
                        .isEqualTo("{\"accepted\":1}"));
    }

    @Test
    void anAnswerStays() {
        IdempotencyClaims.Claim held = claim().orElseThrow();
        claims.fulfil(held, Map.of("accepted", 1));
        claims.release(held);
        assertThat(keys.find("officer", key, "import", HASH))
                .hasValueSatisfying(
                        answer -> assertThat((byte[]) answer.getEntity()).isNotEmpty());
    }

    /** As if the holder had stood still. */
    private void age() {
        Database.ofService()
                .execute("update idempotency_key set created_at = now() - interval '16 minutes' where key = ?", key);
    }

    private Optional<IdempotencyClaims.Claim> claim() {
        return claims.claim("officer", key, "import", HASH);
    }
}
