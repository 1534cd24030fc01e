package vn.memberdev.local.process;

import java.nio.file.Path;

/** Says why a process ended while it started: what to do if its log names a known cause, the end of the log if not. */
final class EndedStart {

    private static final int TAIL_LINES = 25;

    /** A stack trace with its causes may stand between the message and the end. */
    private static final int SEARCHED_LINES = 500;

    /** As Flyway calls it when the migrations that made a database are not those of the service. */
    private static final String OTHER_MIGRATIONS = "Migrations have failed validation";

    private EndedStart() {}

    static String explain(String name, int exitCode, Path log) {
        if (ChildProcess.tail(log, SEARCHED_LINES).contains(OTHER_MIGRATIONS)) {
            return name
                    + " cannot use the data that are here: another version made its database, with other migrations."
                    + " Delete the data with ./deploy/local/reset, then start again with ./deploy/local/up; a database"
                    + " server of your own keeps its databases, so drop them there. The log: " + log;
        }
        return name + " ended while starting (exit code " + exitCode + "). The end of its log:\n"
                + ChildProcess.tail(log, TAIL_LINES);
    }
}
