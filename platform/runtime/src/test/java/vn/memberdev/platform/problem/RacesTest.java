package vn.memberdev.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RacesTest {

    @Test
    void aFailureWithoutAStateIsNoRace() {
        SQLException closed = new SQLException("This statement has been closed.");
        assertThat(PersistenceExceptionMapper.isRace(new IllegalStateException(closed)))
                .isFalse();
    }

    @Test
    void aBrokenUniqueConstraintIsARace() {
        assertThat(PersistenceExceptionMapper.isRace(new IllegalStateException(new SQLException("taken", "23505"))))
                .isTrue();
    }
}
