package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Problems;

/** A failing or refused request tells neither its caller nor the log who it was about. */
@QuarkusTest
class PersonalDataTest extends ServiceTest {

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            StringWriter text = new StringWriter();
            text.append(ExtLogRecord.wrap(message).getFormattedMessage());
            if (message.getThrown() != null) {
                message.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    };

    private final Logger root = LogContext.getLogContext().getLogger("");

    @BeforeEach
    void listen() {
        root.addHandler(listener);
        database.execute("create or replace function break_candidate() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
    }

    @AfterEach
    void mend() {
        root.removeHandler(listener);
        database.execute("drop trigger if exists break_candidate on candidate");
    }

    @Test
    void aFailureOfTheDatabaseNamesNobody() {
        database.execute("create trigger break_candidate before insert on candidate for each row"
                + " execute function break_candidate()");
        asProvince(tree).body(listing(tree.cell())).post(CANDIDATES).then().spec(Problems.of(500, "internal-error"));
        asProvince(tree)
                .body(batch(listing(tree.cell()), listing(tree.cell())))
                .post("/api/v1/candidates:batch")
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(logged).anyMatch(text -> text.contains("broken on purpose"));
        assertThat(logged).noneMatch(text -> text.contains("Hoa Ban") || text.contains("1984-06-02"));
    }

    @Test
    void aRefusalNamesNobody() {
        asProvince(tree)
                .body(with(listing(tree.cell()), "listedOn", "2001-01-01"))
                .post(CANDIDATES)
                .then()
                .statusCode(422);
        asProvince(tree)
                .body(with(listing(tree.cell()), "birthDate", "mùa xuân"))
                .post(CANDIDATES)
                .then()
                .statusCode(400);
        assertThat(logged).isNotEmpty().noneMatch(text -> text.contains("Hoa Ban") || text.contains("1984-06-02"));
    }
}
