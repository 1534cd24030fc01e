package vn.memberdev.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Part;

/** SIGKILL to those who read and to those who write, in the middle of a load. */
@AcceptanceTest
@Order(7)
class KilledServicesIT {

    private static final int CALLS = 40;

    @Test
    void afterKillsInTheMiddleOfALoadNothingIsLostAndNothingIsDouble(SuiteUnderTest suite) {
        Agency agency = suite.officers().establishAgency("Sự cố");
        CandidateLoad load = new CandidateLoad(suite.as("integration"), agency.cell(), CALLS);
        LocalSuite processes = suite.processes();
        CompletableFuture<Void> running = load.start();

        awaitTrained(load, load.total() / 5);
        processes.kill(Part.REPORTING);
        awaitTrained(load, 2 * load.total() / 5);
        processes.kill(Part.CANDIDATES);
        assertThat(running).as("the load goes on").isNotDone();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> processes.restart(Part.CANDIDATES)),
                        CompletableFuture.runAsync(() -> processes.restart(Part.REPORTING)))
                .join();
        awaitTrained(load, 3 * load.total() / 5);
        processes.kill(Part.REPORTING);
        processes.restart(Part.REPORTING);

        Patience.await("the end of the load").until(running::isDone);
        assertThat(running).isCompleted();
        assertThat(load.repeated()).as("calls that met a killed service").isPositive();
        listedOnce(suite, agency, load);
        suite.figures().await("0.00 = 0/" + load.total(), "IND-2", agency.committee(), Figures.TERM);
        suite.flow().awaitDrained();
        suite.figures().await("0.00 = 0/" + load.total(), "IND-2", agency.committee(), Figures.TERM);
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    private static void awaitTrained(CandidateLoad load, int count) {
        Patience.await(count + " candidates trained").until(() -> load.trained() >= count);
    }

    private static void listedOnce(SuiteUnderTest suite, Agency agency, CandidateLoad load) {
        assertThat(suite.as("province-officer").all(Part.CANDIDATES, "/candidates?organisationId=" + agency.cell()))
                .hasSize(load.total());
    }
}
