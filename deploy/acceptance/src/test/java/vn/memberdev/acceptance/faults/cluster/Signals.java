package vn.memberdev.acceptance.faults.cluster;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.local.SuiteException;

/** Signals to a process and everything it started. */
final class Signals {

    private Signals() {}

    /** Stops them where they stand: they keep their connections and answer nothing. */
    static void stop(ProcessHandle process) {
        send("-STOP", family(process));
    }

    /** Lets them go on. */
    static void resume(ProcessHandle process) {
        send("-CONT", family(process));
    }

    /** Kills them without asking. */
    static void kill(ProcessHandle process) {
        send("-KILL", family(process));
    }

    private static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** One at a time: one that ended in the meantime must not keep the signal from the others. */
    private static void send(String signal, List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            try {
                new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new SuiteException("no signal can be sent: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SuiteException("Interrupted.", e);
            }
        }
    }
}
