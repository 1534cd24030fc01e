package vn.memberdev.local.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.ChildProcess;
import vn.memberdev.local.process.ProcessTermination;

/** The supervisor as the commands see it: whether it runs, how it is started and ended. */
final class SupervisorProcess {

    private static final Duration STOP = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final SuiteConfig config;
    private final RunFiles files;

    SupervisorProcess(SuiteConfig config) {
        this.config = config;
        this.files = new RunFiles(config);
    }

    Optional<ProcessHandle> alive() {
        return LocalSuite.processes(config.data()).alive(Supervisor.NAME);
    }

    Path log() {
        return config.data().resolve("logs/supervisor.log");
    }

    /** Starts it apart from this terminal and passes on what it says until the suite is ready. */
    void start(Progress progress) {
        files.begin();
        follow(spawn().toHandle(), 0, progress);
    }

    /** Passes on what a running supervisor still says until the suite is ready; nothing if it is. */
    void follow(ProcessHandle supervisor, Progress progress) {
        RunFiles.Report said = files.report();
        follow(supervisor, said.ready() ? said.lines().size() : 0, progress);
    }

    private void follow(ProcessHandle supervisor, int from, Progress progress) {
        int reported = from;
        boolean ended = false;
        while (true) {
            RunFiles.Report report = files.report();
            for (String line : report.lines().subList(reported, report.lines().size())) {
                progress.say(line);
            }
            reported = report.lines().size();
            if (report.ready()) {
                return;
            }
            if (ended) {
                throw new SuiteException(
                        report.failure() != null
                                ? report.failure()
                                : "The supervisor ended. The end of its log:\n" + ChildProcess.tail(log(), 25));
            }
            ended = ProcessTermination.awaitGone(List.of(supervisor), LOOK);
        }
    }

    /** Asks it to stop everything and waits; a supervisor that is still starting, or does not react, is ended. */
    void stop(ProcessHandle supervisor, Progress progress) {
        if (files.report().ready()) {
            files.requestStop();
        } else {
            supervisor.destroy();
        }
        if (!ProcessTermination.awaitGone(List.of(supervisor), STOP)) {
            progress.say("the supervisor does not answer; ending it");
            ProcessTermination.kill(supervisor);
        }
    }

    private Process spawn() {
        List<String> command = new ArrayList<>();
        // Keys pressed in the terminal and its end are not for the supervisor: the signals are ignored from its birth.
        command.addAll(List.of("/bin/sh", "-c", "trap '' HUP INT QUIT; exec \"$@\"", "sh"));
        command.addAll(Main.command(config.repository(), "supervise"));
        try {
            Files.createDirectories(log().getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
        } catch (IOException e) {
            throw new SuiteException("The supervisor cannot be started: " + e.getMessage(), e);
        }
    }
}
