package vn.memberdev.local.cli;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.feed.Api;
import vn.memberdev.local.demo.feed.DemoState;
import vn.memberdev.local.demo.feed.Demonstration;
import vn.memberdev.local.demo.feed.IndicatorTable;
import vn.memberdev.local.demo.province.ProvincePeople;
import vn.memberdev.local.process.Readiness;

/** Starts the suite if it does not run, loads the demonstration if it is not there, and shows what there is. */
final class UpCommand {

    private static final int LAST_RATED_YEAR = ProvincePeople.YEARS.get(ProvincePeople.YEARS.size() - 1);

    private final SuiteConfig config;
    private final PrintStream out;

    UpCommand(SuiteConfig config, PrintStream out) {
        this.config = config;
        this.out = out;
    }

    int run() {
        DataMarker.put(config.data());
        Optional<DirectoryLock> lock = DirectoryLock.tryTake(config.data().resolve("run/up.lock"));
        if (lock.isEmpty()) {
            throw new SuiteException("Another ./deploy/local/up is at work on " + config.data()
                    + "; wait for it, or watch it with ./deploy/local/status.");
        }
        try (DirectoryLock held = lock.get()) {
            start();
            SuiteConfig running = new RunFiles(config).settled(config);
            Optional<DemoState> demo = demonstration(running);
            demo.ifPresent(state -> showTable(running, state));
            new Signpost(running, demo, out).print();
        }
        return 0;
    }

    private void start() {
        SupervisorProcess supervisor = new SupervisorProcess(config);
        if (supervisor.alive().isEmpty()) {
            out.println("Starting the suite on " + config.data());
            supervisor.start(line -> out.println("  " + line));
            return;
        }
        out.println("The suite is already running.");
        SuiteConfig running = new RunFiles(config).settled(config);
        List<String> silent = Part.services().stream()
                .filter(part -> !Readiness.isReady(
                        URI.create("http://127.0.0.1:" + running.ports().of(part))))
                .map(Part::label)
                .toList();
        if (!silent.isEmpty()) {
            throw new SuiteException("These do not answer: " + String.join(", ", silent)
                    + ". See ./deploy/local/logs " + silent.get(0)
                    + "; ./deploy/local/down and ./deploy/local/up start them again.");
        }
    }

    private Optional<DemoState> demonstration(SuiteConfig running) {
        if ("off".equals(System.getenv("MEMBERDEV_DEMO"))) {
            return Optional.empty();
        }
        return new Demonstration(Endpoints.of(running), running.data(), Clock.systemUTC(), out::println).ensure();
    }

    private void showTable(SuiteConfig running, DemoState state) {
        String locale = Optional.ofNullable(System.getenv("LANG")).orElse("");
        IndicatorTable table =
                new IndicatorTable(new Api(Endpoints.of(running)), locale.startsWith("vi") ? "vi" : "en");
        out.println();
        table.lines(state.organisations().get("bloc")).forEach(out::println);
        out.println();
        table.ratings(state.organisations().get(Organisations.PROVINCE), LAST_RATED_YEAR)
                .forEach(out::println);
    }
}
