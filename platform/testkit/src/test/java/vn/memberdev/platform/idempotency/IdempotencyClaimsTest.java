package vn.memberdev.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
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
        assertThat(claim()).isTrue();
        assertThat(claim()).isFalse();
        assertThatThrownBy(() -> keys.find("officer", key, "import", HASH))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT));
        claims.release("officer", key);
        assertThat(claim()).isTrue();
    }

    @Test
    void aClaimThatIsNotKeptIsTakenOver() {
        claim();
        Database.ofService()
                .execute("update idempotency_key set created_at = now() - interval '16 minutes' where key = ?", key);
        assertThat(claims.claim("officer", key, "another", HASH)).isFalse();
        claims.keep("officer", key);
        assertThat(claim()).isFalse();
        Database.ofService()
                .execute("update idempotency_key set created_at = now() - interval '16 minutes' where key = ?", key);
        assertThat(claim()).isTrue();
    }

    @Test
    void anAnswerStays() {
        claim();
        claims.fulfil("officer", key, Map.of("accepted", 1));
        claims.release("officer", key);
        assertThat(keys.find("officer", key, "import", HASH))
                .hasValueSatisfying(
                        answer -> assertThat((byte[]) answer.getEntity()).isNotEmpty());
    }

    private boolean claim() {
        return claims.claim("officer", key, "import", HASH);
    }
}
