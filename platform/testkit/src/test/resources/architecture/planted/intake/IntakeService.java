package vn.memberdev.planted.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.planted.candidate.Candidate;
import vn.memberdev.planted.candidate.CandidateRepository;

/** Planted: another feature's data, inherited finders, a Jdbi of its own, the machine's clock, sleep. */
class IntakeService {

    private final CandidateRepository candidates;

    IntakeService(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    Candidate anybody(UUID id) {
        return candidates.findById(id);
    }

    Jdbi jdbi(DataSource pool) {
        return Jdbi.create(pool);
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Instant byClock(Clock clock) {
        return clock.instant();
    }

    long ofTheMachine() {
        return System.currentTimeMillis();
    }

    void dawdle() throws InterruptedException {
        Thread.sleep(1);
    }
}
