package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void usualPortsAreUsedUnlessTheEnvironmentNamesOthers() {
        Ports ports = Ports.fromEnvironment(Map.of("MEMBERDEV_PORT_REPORTING", "9584"));
        assertThat(ports.of(Part.CANDIDATES)).isEqualTo(8081);
        assertThat(ports.of(Part.REPORTING)).isEqualTo(9584);
        assertThat(ports.management(Part.CANDIDATES)).isEqualTo(9081);
        assertThat(Ports.fromEnvironment(Map.of("MEMBERDEV_PORT_CANDIDATES_MANAGEMENT", "9181"))
                        .management(Part.CANDIDATES))
                .isEqualTo(9181);
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("MEMBERDEV_PORT_BROKER", "90921")))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("MEMBERDEV_PORT_BROKER")
                .hasMessageContaining("90921");
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("MEMBERDEV_PORT_BROKER", "kafka")))
                .hasMessageContaining("kafka");
    }

    @Test
    void freePortsAreAllDifferent() {
        Ports ports = Ports.free().resolve();
        Set<Integer> all = new HashSet<>(ports.byPart().values());
        all.addAll(ports.management().values());
        assertThat(all).hasSize(Part.values().length + Part.services().size()).doesNotContain(0);
        ports.requireFree(part -> true);
    }

    @Test
    void takenPortsAreNamedWithWhatToDo() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports =
                    Ports.fromEnvironment(Map.of("MEMBERDEV_PORT_EVALUATION", Integer.toString(other.getLocalPort())));
            assertThatThrownBy(() -> ports.requireFree(part -> part == Part.EVALUATION))
                    .isInstanceOf(SuiteException.class)
                    .hasMessageContaining(other.getLocalPort() + " for evaluation-service")
                    .hasMessageContaining("MEMBERDEV_PORT_EVALUATION");
            ports.requireFree(part -> false);
        }
    }
}
