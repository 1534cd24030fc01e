package vn.memberdev.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.SuiteUnderTest;

/** Kafka promises each record at least once, and order only while nothing goes wrong. */
@AcceptanceTest
@Order(8)
class RedeliveryIT {

    private static final List<String> PERIODS =
            List.of(Figures.TERM, Figures.year(2005), Figures.year(2007), Figures.year(2008), Figures.year(2009));

    @Test
    void everyTopicDeliveredAgainInAnyOrderChangesNothing(SuiteUnderTest suite) {
        Map<String, List<String>> before = figures(suite);
        Topics topics = new Topics(suite.processes().bootstrapServers());

        int delivered = topics.deliverAgainShuffled();
        System.out.println("delivered again: " + delivered + " events");

        suite.flow().awaitDrained();
        assertThat(figures(suite)).isEqualTo(before);
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    /** Every value of the province and of the bloc, in both structures. */
    private static Map<String, List<String>> figures(SuiteUnderTest suite) {
        Map<String, List<String>> all = new TreeMap<>();
        for (UUID organisation : List.of(suite.province(), suite.demonstrated("bloc"))) {
            for (String structure : List.of("as-reported", "restated")) {
                List<String> lines = new ArrayList<>();
                PERIODS.forEach(period -> lines.addAll(suite.figures().lines(organisation, period, structure)));
                all.put(organisation + " " + structure, lines);
            }
        }
        return all;
    }
}
