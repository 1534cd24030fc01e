package vn.memberdev.platform.embedded;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Logging of a process that runs only these servers: warnings and errors, one line each, on standard error. */
public final class QuietLogging {

    // Kept: a logger that nobody holds is forgotten, and its level with it.
    private static final Logger ROOT = root();

    /** They warn at every start and stop of a single node. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.apache.kafka.controller.QuorumController"),
            Logger.getLogger("org.apache.kafka.clients.NetworkClient"));

    private QuietLogging() {}

    /** Call first in {@code main}, before anything logs. */
    public static void configure() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        var console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        console.setFormatter(new SimpleFormatter());
        ROOT.addHandler(console);
        ROOT.setLevel(Level.WARNING);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private static Logger root() {
        if (System.getProperty("java.util.logging.manager") == null) {
            System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        }
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        return Logger.getLogger("");
    }
}
