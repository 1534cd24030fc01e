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

/**
 * The loopback ports; 0 stands for "any free one" until {@link #resolve()}.
 *
 * @param byPart the port of each part
 * @param management the port of each service that answers health and metrics
 */
public record Ports(Map<Part, Integer> byPart, Map<Part, Integer> management) {

    public Ports {
        byPart = Map.copyOf(byPart);
        management = Map.copyOf(management);
    }

    /** The usual ports, each replaced where the environment names another. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, given(environment, part.portVariable(), part.defaultPort()));
            if (part.isService()) {
                management.put(part, given(environment, part.managementPortVariable(), part.defaultManagementPort()));
            }
        }
        return new Ports(ports, management);
    }

    /** Any free port for every part. */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, 0);
        }
        Part.services().forEach(service -> management.put(service, 0));
        return new Ports(ports, management);
    }

    public int of(Part part) {
        return byPart.get(part);
    }

    /** The port of a service that answers health and metrics. */
    public int management(Part service) {
        return management.get(service);
    }

    /** The same ports with every 0 replaced by a port that is free now; no port is given twice. */
    public Ports resolve() {
        Map<Part, Integer> ports = new EnumMap<>(byPart);
        Map<Part, Integer> managed = new EnumMap<>(management);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Map<Part, Integer> some : List.of(ports, managed)) {
                for (Map.Entry<Part, Integer> entry : some.entrySet()) {
                    if (entry.getValue() == 0) {
                        // Held until all are chosen, so that two parts never get the same one.
                        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                        held.add(socket);
                        entry.setValue(socket.getLocalPort());
                    }
                }
            }
        } catch (IOException e) {
            throw new SuiteException("No free port could be found on the loopback interface: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::close);
        }
        return new Ports(ports, managed);
    }

    /**
     * Refuses to start on ports that another program holds, naming all of them and what to do.
     *
     * @param used which parts need their ports
     */
    public void requireFree(Predicate<Part> used) {
        List<String> taken = new ArrayList<>();
        for (Part part : Part.values()) {
            if (used.test(part)) {
                note(taken, of(part), part.label(), part.portVariable());
                if (part.isService()) {
                    note(taken, management(part), "health of " + part.label(), part.managementPortVariable());
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new SuiteException("Another program holds these ports:\n" + String.join("\n", taken));
        }
    }

    private static void note(List<String> taken, int port, String whose, String variable) {
        if (isTaken(port)) {
            taken.add("  " + port + " for " + whose + " (choose another with " + variable + "=<port>)");
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

    private static int given(Map<String, String> environment, String variable, int usual) {
        String given = environment.get(variable);
        return given == null || given.isBlank() ? usual : parse(variable, given.strip());
    }

    private static int parse(String variable, String given) {
        try {
            int port = Integer.parseInt(given);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new SuiteException(variable + " is not a port: " + given, e);
        }
        throw new SuiteException(variable + " is not a port: " + given);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new SuiteException("A port could not be given back: " + e.getMessage(), e);
        }
    }
}
