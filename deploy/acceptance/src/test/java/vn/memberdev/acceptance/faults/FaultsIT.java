package vn.memberdev.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.acceptance.suite.FreshDirectory;

/**
 * The faults that a build can afford, briefly; the others by {@code deploy/acceptance/faults}. With
 * {@code -Dmemberdev.faults.verify=true}, until it was seen how long they take on a slow machine.
 */
@Order(0)
@EnabledIfSystemProperty(named = "memberdev.faults.verify", matches = "true")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class FaultsIT {

    /** A fixed seed: a failure can be looked at again. */
    private static final long SEED = 9;

    private static FaultBench bench;

    @BeforeAll
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    static void startTwoReplicasOfEverything() {
        Path data = Path.of(System.getProperty("memberdev.acceptance.data")).resolveSibling("faults");
        FreshDirectory.make(data);
        bench = FaultBench.start(
                Path.of(System.getProperty("memberdev.repository"))
                        .toAbsolutePath()
                        .normalize(),
                data.toAbsolutePath().normalize(),
                SEED,
                Lengths.brief(),
                System.out::println);
    }

    @AfterAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    static void stopEverything() {
        if (bench != null) {
            bench.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killed-services",
                "connections-terminated",
                "relay-terminated",
                "postgres-killed",
                "broker-killed",
                "topics-again",
                "poison"
            })
    void everyPromiseHoldsAfter(String fault) {
        Row row = bench.run(AllFaults.named(List.of(fault)).get(0));

        assertThat(row.findings().lines()).isEmpty();
        assertThat(row.counts().ok()).as("writes that were ok").isPositive();
    }
}
