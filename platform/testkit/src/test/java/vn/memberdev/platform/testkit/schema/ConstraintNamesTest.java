package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.testkit.Database;

/** {@link ConstraintNames}: the platform's tables follow them, and what does not is found. */
class ConstraintNamesTest {

    private Database database;

    @BeforeEach
    void migrate() {
        database = MigratedDatabase.upToDate().content();
    }

    @Test
    void thePlatformsTablesFollowTheRule() {
        ConstraintNames.verify(database);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table planted (id uuid primary key) | planted: planted_pkey (pk_)",
                "create table planted (id uuid constraint pk_planted_id primary key) | planted: pk_planted_id (pk_)",
                "create table planted (n integer check (n > 0)) | planted: planted_n_check (ck_)",
                "create table planted (n integer constraint ck_other check (n > 0)) | planted: ck_other (ck_)",
                "create table planted (n integer unique) | planted: planted_n_key (uq_)",
                "create table planted (id uuid references note) | planted: planted_id_fkey (fk_)",
                "create table planted (d daterange, exclude using gist (d with &&)) | planted: planted_d_excl (uq_)",
                "create index note_text on note (text) | note: note_text (ix_)",
                "create index uq_note_text on note (text) | note: uq_note_text (ix_)",
                "create unique index ix_note_text on note (text) | note: ix_note_text (uq_)"
            })
    void findsWhatIsNamedOtherwise(String sql, String violation) {
        database.execute(sql);

        assertThat(ConstraintNames.violations(database)).containsExactly(violation);
        assertThatThrownBy(() -> ConstraintNames.verify(database)).hasMessageContaining(violation);
    }
}
