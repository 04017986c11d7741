package cn.guiyan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * On which port of 127.0.0.1 each component listens. The gateway's is asked for, the others' are free ones, the same as
 * before when they still are.
 *
 * @param byName component to port
 */
record Ports(Map<String, Integer> byName) {
    static final String GATEWAY = "gateway";
    /** Below the ranges from which systems take ports for outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

    Ports {
        byName = Map.copyOf(byName);
    }

    /**
     * @param names components besides the gateway
     * @param before the ports of the last start
     */
    static Ports choose(int gateway, List<String> names, Map<String, Integer> before) {
        if (!isFree(gateway)) {
            throw new Refusal(
                    "Port %d is already in use by another program; choose another one with --port.".formatted(gateway));
        }
        Map<String, Integer> chosen = new LinkedHashMap<>(Map.of(GATEWAY, gateway));
        for (String name : names) {
            Integer known = before.get(name);
            chosen.put(name, known != null && !chosen.containsValue(known) && isFree(known) ? known : free(chosen));
        }
        return new Ports(chosen);
    }

    int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port was chosen for " + name);
        }
        return port;
    }

    private static int free(Map<String, Integer> taken) {
        int start = ThreadLocalRandom.current().nextInt(COUNT);
        for (int i = 0; i < COUNT; i++) {
            int port = FIRST + (start + i) % COUNT;
            if (!taken.containsValue(port) && isFree(port)) {
                return port;
            }
        }
        throw new Refusal("No port between %d and %d is free.".formatted(FIRST, FIRST + COUNT));
    }

    /** Free in both families, because a browser may try either for {@code localhost}. */
    static boolean isFree(int port) {
        return LOOPBACK.stream().noneMatch(address -> isBusy(address, port));
    }

    private static boolean isBusy(String address, int port) {
        try {
            InetAddress local = InetAddress.getByName(address);
            try (ServerSocket any = new ServerSocket()) {
                any.bind(new InetSocketAddress(local, 0));
            } catch (IOException e) {
                return false; // this machine does not have the family
            }
            try (ServerSocket wanted = new ServerSocket()) {
                wanted.bind(new InetSocketAddress(local, port));
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
