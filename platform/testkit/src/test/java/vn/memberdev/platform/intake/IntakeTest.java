package vn.memberdev.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class IntakeTest {

    /** A row of a file. */
    public record NoteRow(@NotBlank String text, LocalDate on) {}

    @Inject
    BatchRunner batches;

    @Inject
    NoteService notes;

    @Test
    void eachItemOfABatchHasAResult() {
        long before = notesStored();
        Batch<NoteRow> batch = new Batch<>(List.of(note("a"), note(" "), note("forbidden"), note("b")));
        BatchResult result = QuarkusTransaction.requiringNew().call(() -> batches.run(batch, 201, this::write));
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.refused()).isEqualTo(2);
        assertThat(result.items()).extracting(BatchResult.Item::status).containsExactly(201, 422, 409, 201);
        assertThat(result.items().get(1).problem().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/text"));
        assertThat(notesStored()).isEqualTo(before + 2);
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        long before = notesStored();
        Batch<NoteRow> batch = new Batch<>(List.of(note("a"), note("broken")));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> batches.run(batch, 201, this::write)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(notesStored()).isEqualTo(before);
    }

    @Test
    void aBatchHasALimit() {
        Batch<NoteRow> batch = new Batch<>(Collections.nCopies(Batch.LARGEST + 1, note("a")));
        assertThatThrownBy(() -> batches.run(batch, 201, this::write))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.BATCH_TOO_LARGE));
    }

    private UUID write(NoteRow row) {
        if (row.text().equals("forbidden")) {
            throw new ProblemException(PlatformProblem.CONCURRENT_CHANGE);
        }
        if (row.text().equals("broken")) {
            throw new IllegalStateException("broken on purpose");
        }
        return notes.write(row.text());
    }

    private static NoteRow note(String text) {
        return new NoteRow(text, null);
    }

    private static long notesStored() {
        return Database.ofService().count("note");
    }
}
