package no.samtak.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void everyPartHasItsUsualPortUntilItIsMoved() {
        Ports ports = Ports.from(Map.of("SAMTAK_REFERRAL_PORT", "9081"));

        assertThat(ports.of(PartName.REFERRAL)).isEqualTo(9081);
        assertThat(ports.of(PartName.NOTIFICATION)).isEqualTo(8084);
        assertThat(ports.of(PartName.POSTGRESQL)).isEqualTo(55432);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "http", "-1", "8081 "})
    void whatIsNoPortIsSaidSo(String value) {
        assertThatThrownBy(() -> Ports.from(Map.of("SAMTAK_KAFKA_PORT", value)))
                .isInstanceOf(SuiteProblem.class)
                .hasMessage("SAMTAK_KAFKA_PORT must be a port between 1 and 65535, but is '" + value + "'.");
    }

    @Test
    void aPortInUseIsAnsweredWithWhatToDo() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = somebody.getLocalPort();
            Ports ports = Ports.from(Map.of("SAMTAK_REFERRAL_PORT", Integer.toString(taken)));

            assertThatThrownBy(() -> ports.demandFree(Set.of(PartName.REFERRAL)))
                    .isInstanceOf(SuiteProblem.class)
                    .hasMessage("Port " + taken + ", which referral-service needs, is in use: stop what uses it"
                            + " (./samtak down if it is a suite of yours), or choose another port with"
                            + " SAMTAK_REFERRAL_PORT=<port>.");
        }
    }

    @Test
    void aFreePortIsFine() {
        assertThat(Ports.free().byPart()).hasSameSizeAs(PartName.values());
        Ports.free().demandFree(Set.of(PartName.values()));
    }

    @Test
    void anotherTerminalFindsThePorts(@TempDir Path folder) {
        Ports ports = Ports.from(Map.of("SAMTAK_PLAN_PORT", "9083"));

        ports.save(folder.resolve("ports"));

        assertThat(Ports.load(folder.resolve("ports"))).isEqualTo(ports);
    }
}
