package vn.memberdev.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The loopback port of each part; 0 stands for "any free one" until {@link #resolve()}. */
public record Ports(Map<Part, Integer> byPart) {

    public Ports {
        byPart = Map.copyOf(byPart);
    }

    /** The usual ports, each replaced where the environment names another. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String given = environment.get(part.portVariable());
            ports.put(part, given == null || given.isBlank() ? part.defaultPort() : parse(part, given.strip()));
        }
        return new Ports(ports);
    }

    /** Any free port for every part. */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, 0);
        }
        return new Ports(ports);
    }

    public int of(Part part) {
        return byPart.get(part);
    }

    /** The same ports with every 0 replaced by a port that is free now; no port is given twice. */
    public Ports resolve() {
        Map<Part, Integer> resolved = new EnumMap<>(byPart);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Map.Entry<Part, Integer> entry : resolved.entrySet()) {
                if (entry.getValue() == 0) {
                    // Held until all are chosen, so that two parts never get the same one.
                    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    held.add(socket);
                    entry.setValue(socket.getLocalPort());
                }
            }
        } catch (IOException e) {
            throw new SuiteException("No free port could be found on the loopback interface: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::close);
        }
        return new Ports(resolved);
    }

    /**
     * Refuses to start on ports that another program holds, naming all of them and what to do.
     *
     * @param used which parts need their port
     */
    public void requireFree(Predicate<Part> used) {
        List<String> taken = new ArrayList<>();
        for (Part part : Part.values()) {
            if (used.test(part) && isTaken(of(part))) {
                taken.add("  " + of(part) + " for " + part.label() + " (choose another with " + part.portVariable()
                        + "=<port>)");
            }
        }
        if (!taken.isEmpty()) {
            throw new SuiteException("Another program holds these ports:\n" + String.join("\n", taken));
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port of a server that has just ended may be taken over; one that is listened on may not.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int parse(Part part, String given) {
        try {
            int port = Integer.parseInt(given);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new SuiteException(part.portVariable() + " is not a port: " + given, e);
        }
        throw new SuiteException(part.portVariable() + " is not a port: " + given);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new SuiteException("A port could not be given back: " + e.getMessage(), e);
        }
    }
}
