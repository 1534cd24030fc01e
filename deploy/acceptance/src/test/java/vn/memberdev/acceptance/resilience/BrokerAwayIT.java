package vn.memberdev.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/** The broker is away for a minute; officers notice nothing but figures that stand still. */
@AcceptanceTest
@Order(9)
class BrokerAwayIT {

    private static final int ROUNDS = 150;
    private static final long EVERY_MILLIS = 400;

    @Test
    void writesGoOnWhileTheBrokerIsAwayAndEverythingDrainsWhenItIsBack(SuiteUnderTest suite) {
        Agency agency = suite.officers().establishAgency("Mất sóng");
        suite.officers().listCandidate(agency.cell(), "Người đến sớm", LocalDate.of(2006, 5, 5));
        suite.figures().await("null = 0/0 - 0/0", "IND-4A", agency.committee(), Figures.TERM);

        suite.processes().stopBroker();
        AtomicInteger written = new AtomicInteger();
        try {
            writeAllTheWhile(suite.as("province-officer"), agency.cell(), written);
            assertThat(written).as("rounds in which every write was accepted").hasValue(ROUNDS);
            stillReady(suite);
        } finally {
            suite.processes().startBroker();
        }

        Figures figures = suite.figures();
        figures.await("0.00 = 0/" + ROUNDS, "IND-2", agency.committee(), Figures.TERM);
        figures.await("0.00 = 0/" + ROUNDS + " - 0/" + ROUNDS, "IND-4A", agency.committee(), Figures.TERM);
        suite.flow().awaitDrained();
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    /** 150 rounds at 400 ms: a minute; each lists and trains a candidate and registers a member. */
    private static void writeAllTheWhile(Caller caller, UUID cell, AtomicInteger written) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            // A round that fails ends the schedule, and with it the wait.
            ScheduledFuture<?> rounds = clock.scheduleAtFixedRate(
                    () -> {
                        if (written.get() < ROUNDS) {
                            write(caller, cell, written.get());
                            written.incrementAndGet();
                        }
                    },
                    0,
                    EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
            Patience.await("a minute of writes").until(() -> {
                if (rounds.isDone()) {
                    rounds.get();
                }
                return written.get() == ROUNDS;
            });
        } finally {
            clock.shutdownNow();
        }
    }

    private static void write(Caller caller, UUID cell, int round) {
        UUID candidate = caller.post(
                        Part.CANDIDATES,
                        "/candidates",
                        Officers.candidate(cell, "Quần chúng " + round, LocalDate.of(2006, 5, 5)))
                .expect(201)
                .id();
        new Officers(caller).certify(candidate, LocalDate.of(2006, 11, 11));
        caller.post(Part.ADMISSIONS, "/members", Officers.member(cell, "Đảng viên " + round))
                .expect(201);
    }

    private static void stillReady(SuiteUnderTest suite) {
        for (Part service : Part.services()) {
            suite.asNobody()
                    .send("GET", service, "/q/health/ready", null, "application/json", Map.of())
                    .expect(200);
        }
    }
}
