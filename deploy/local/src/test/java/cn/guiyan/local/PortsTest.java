package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final List<String> NAMES = List.of("kafka", "keycloak");

    private static ServerSocket taken(String address) throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(address));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = taken("127.0.0.1")) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aBusyPortOfTheGatewayIsRefused() throws IOException {
        for (String address : List.of("127.0.0.1", "0.0.0.0")) {
            try (ServerSocket socket = taken(address)) {
                assertThatThrownBy(() -> Ports.choose(socket.getLocalPort(), NAMES, Map.of()))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("Port %d is already in use by another program; choose another one with --port."
                                .formatted(socket.getLocalPort()));
            }
        }
    }

    @Test
    void theOthersTakeDifferentFreePorts() throws IOException {
        Ports ports = Ports.choose(free(), NAMES, Map.of());
        assertThat(ports.byName()).containsOnlyKeys("gateway", "kafka", "keycloak");
        assertThat(ports.byName().values()).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void aPortOfTheLastStartIsTakenAgainWhenItIsStillFree() throws IOException {
        int again = free();
        try (ServerSocket socket = taken("127.0.0.1")) {
            Ports ports = Ports.choose(free(), NAMES, Map.of("kafka", again, "keycloak", socket.getLocalPort()));
            assertThat(ports.of("kafka")).isEqualTo(again);
            assertThat(ports.of("keycloak")).isNotEqualTo(socket.getLocalPort());
        }
    }

    @Test
    void noOtherComponentKeepsThePortThatTheGatewayNowWants() throws IOException {
        int wanted = free();
        assertThat(Ports.choose(wanted, NAMES, Map.of("kafka", wanted)).of("kafka"))
                .isNotEqualTo(wanted);
    }
}
