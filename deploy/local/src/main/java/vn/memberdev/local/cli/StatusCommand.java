package vn.memberdev.local.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.Readiness;

/** Shows each part: whether it runs and answers, where, as which process, with how much memory, how often started again. */
final class StatusCommand {

    private static final String ROW = "%-20s %-10s %-22s %-22s %8s %9s %9s%n";

    private final RunFiles files;
    private final SuiteConfig config;
    private final PrintStream out;

    StatusCommand(SuiteConfig config, PrintStream out) {
        this.files = new RunFiles(config);
        this.config = files.settled(config);
        this.out = out;
    }

    /** 0 if every part is ready. */
    int run() {
        ProcessTable table = LocalSuite.processes(config.data());
        Optional<ProcessHandle> supervisor = table.alive(Supervisor.NAME);
        out.printf(ROW, "PART", "STATE", "ADDRESS", "HEALTH", "PROCESS", "MEMORY", "RESTARTS");
        row(Supervisor.NAME, supervisor.isPresent() ? "running" : "stopped", "", "", supervisor, "");
        boolean all = supervisor.isPresent();
        for (Part part : Part.values()) {
            boolean given = config.external().provides(part);
            Optional<ProcessHandle> process = given ? Optional.empty() : table.alive(part.label());
            boolean ready = given || answers(part, process, supervisor.isPresent());
            all &= ready;
            String state = given ? "given" : ready ? "ready" : process.isPresent() ? "not ready" : "stopped";
            row(
                    part.label(),
                    state,
                    given ? "" : address(part),
                    part.isService() ? config.managementUrl(part).toString() : "",
                    process,
                    part == Part.ISSUER || given ? "" : Integer.toString(files.restarts(part)));
        }
        return all ? 0 : 1;
    }

    private boolean answers(Part part, Optional<ProcessHandle> process, boolean supervised) {
        if (part.isService()) {
            return process.isPresent() && Readiness.isReady(config.managementUrl(part));
        }
        // The issuer has no process of its own; another program on its port is not ours.
        return (part == Part.ISSUER ? supervised : process.isPresent())
                && Readiness.accepts(config.ports().of(part));
    }

    private String address(Part part) {
        String host = "127.0.0.1:" + config.ports().of(part);
        return part.isService() || part == Part.ISSUER ? "http://" + host : host;
    }

    private void row(
            String name,
            String state,
            String address,
            String health,
            Optional<ProcessHandle> process,
            String restarts) {
        out.printf(
                ROW,
                name,
                state,
                address,
                health,
                process.map(handle -> Long.toString(handle.pid())).orElse(""),
                process.map(StatusCommand::memory).orElse(""),
                restarts);
    }

    /** Memory of the process and its children with shared pages counted once, where the system tells. */
    private static String memory(ProcessHandle process) {
        Stream<ProcessHandle> family = "postgres".equals(name(process))
                ? Stream.concat(Stream.of(process), process.descendants())
                : Stream.of(process);
        long kilobytes = family.mapToLong(StatusCommand::proportionalSize).sum();
        return kilobytes == 0 ? "" : kilobytes / 1024 + " MB";
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("");
    }

    private static long proportionalSize(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (!Files.isReadable(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            // The process ended while it was looked at.
            return 0;
        }
    }
}
