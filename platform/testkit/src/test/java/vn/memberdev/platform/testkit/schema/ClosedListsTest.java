package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Database;

/** {@link ClosedLists}: the platform's own lists, and what is planted beside them. */
class ClosedListsTest {

    private static final String HERE = "vn.memberdev.platform.testkit.schema";

    enum Size {
        SHORT,
        VERY_LONG
    }

    private Database database;

    @BeforeEach
    void fill() {
        database = MigratedDatabase.upToDate().content();
        database.execute("insert into code_list_item (list, code, position, label_vi, label_en) values"
                + " ('sizes', 'short', 1, 'Ngắn', 'Short'), ('sizes', 'very-long', 2, 'Rất dài', 'Very long')");
        database.execute("create table planted (size text, state text, constraint ck_planted_state"
                + " check (state in ('OPEN', 'CLOSED')))");
    }

    @Test
    void aListEqualToItsEnumPassesAndSoDoesOneWithout() {
        lists(Map.of("sizes", "ClosedListsTest.Size"), Set.of("planted.state")).verify(database);
    }

    @Test
    void aCheckThatRepeatsAListIsFound() {
        database.execute("alter table planted add constraint ck_planted_size check (size in ('short', 'very-long'))");

        assertThatThrownBy(() -> lists(Map.of("sizes", "ClosedListsTest.Size"), Set.of("planted.state"))
                        .verify(database))
                .hasMessageContaining("planted.size repeats sizes");
    }

    @Test
    void anEnumThatDiffersIsFound() {
        database.execute("delete from code_list_item where code = 'very-long'");

        assertThatThrownBy(() -> lists(Map.of("sizes", "ClosedListsTest.Size"), Set.of("planted.state"))
                        .verify(database))
                .hasMessageContaining("sizes: [SHORT], but ClosedListsTest.Size: [SHORT, VERY_LONG]");
    }

    @Test
    void anEnumThatIsNotThereIsFound() {
        assertThatThrownBy(() -> lists(Map.of("sizes", "ClosedListsTest.Width"), Set.of("planted.state"))
                        .verify(database))
                .hasMessageContaining("0 enums are called ClosedListsTest.Width");
    }

    @Test
    void aListOfWhichNothingIsSaidIsFound() {
        assertThatThrownBy(() ->
                        lists(Map.of("sizes", "ClosedListsTest.Size"), Set.of()).verify(database))
                .hasMessageContaining("planted.state");
    }

    private static ClosedLists lists(Map<String, String> enums, Set<String> withoutEnum) {
        return new ClosedLists(HERE, enums, withoutEnum);
    }
}
