package vn.memberdev.planted.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import vn.memberdev.planted.candidate.Candidate;
import vn.memberdev.planted.candidate.CandidateRepository;

/** Planted: another feature's data, inherited finders, the machine's clock, sleep. */
class IntakeService {

    private final CandidateRepository candidates;

    IntakeService(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    Candidate anybody(UUID id) {
        return candidates.findById(id);
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    void dawdle() throws InterruptedException {
        Thread.sleep(1);
    }
}
