package vn.memberdev.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.transaction.RollbackException;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {

    @Test
    void aDatabaseThatIsAwayPasses() {
        Throwable refused =
                catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/nobody", "a", "b"));
        assertThat(DatabaseFailures.isPassing(new IllegalStateException(refused)))
                .isTrue();
        assertThat(DatabaseFailures.isOutcomeUnknown(refused)).isFalse();
    }

    @Test
    void aFailureWithoutAStateIsOneOfThePool() {
        SQLException closed = new SQLException("This statement has been closed.");
        assertThat(DatabaseFailures.isPassing(new IllegalStateException(closed)))
                .isTrue();
        assertThat(DatabaseFailures.isRace(new IllegalStateException(closed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "57014", "57P01", "53300", "25P03", "25P04", "25006", "40001", "55000"})
    void whatPassesByItselfIsKnownByItsState(String state) {
        assertThat(DatabaseFailures.isPassing(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22P02", "42601", "42P01"})
    void whatWouldFailAgainDoesNotPass(String state) {
        assertThat(DatabaseFailures.isPassing(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01", "40001", "40P01"})
    void aRaceIsFoundBelowWhateverWrapsIt(String state) {
        assertThat(DatabaseFailures.isRace(new IllegalStateException(rollback(new SQLException("taken", state)))))
                .isTrue();
    }

    @Test
    void aConnectionThatBrokeAtCommitLeavesTheOutcomeOpen() {
        assertThat(DatabaseFailures.isOutcomeUnknown(rollback(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(DatabaseFailures.isOutcomeUnknown(rollback(new SQLException("refused", "23514"))))
                .isFalse();
        assertThat(DatabaseFailures.isOutcomeUnknown(new SQLException("gone before", "08006")))
                .isFalse();
    }

    /** As Narayana and the pool tell it: beside the rollback, below the answer of the resource. */
    private static RollbackException rollback(SQLException atCommit) {
        XAException resource = new XAException(XAException.XA_RBROLLBACK);
        resource.initCause(atCommit);
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(resource);
        return rollback;
    }
}
