package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.testkit.Database;

/** {@link DecisionColumns}. */
class DecisionColumnsTest {

    private Database database;

    @BeforeEach
    void create() {
        database = MigratedDatabase.empty().content();
    }

    @Test
    void passesTheThreeColumnsAndADayAlone() {
        database.execute("create table planted (move_number text, move_decided_on date, move_organisation_id uuid)");
        database.execute("create table result (decided_on date)");

        DecisionColumns.verify(database);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move_number text, move_decided_on date | move_decided_on",
                "move_decided_on date, move_organisation_id uuid | move_decided_on",
                "decision_number text, decided_on date | decided_on",
                "deciding_organisation_id uuid | deciding_organisation_id",
                "removal_deciding_organisation_id uuid | removal_deciding_organisation_id",
                "resolved_on date | resolved_on"
            })
    void findsWhatIsNamedOtherwise(String columns, String column) {
        database.execute("create table planted (" + columns + ")");

        assertThat(DecisionColumns.violations(database)).containsExactly("planted." + column);
        assertThatThrownBy(() -> DecisionColumns.verify(database)).hasMessageContaining(column);
    }
}
