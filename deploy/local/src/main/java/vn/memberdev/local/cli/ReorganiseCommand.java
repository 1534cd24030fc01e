package vn.memberdev.local.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.feed.Aggregation;
import vn.memberdev.local.demo.feed.DemoState;
import vn.memberdev.local.demo.feed.ReorganisationFeed;
import vn.memberdev.local.demo.province.ProvincePeople;
import vn.memberdev.local.demo.province.ProvinceUnits;
import vn.memberdev.local.demo.reorganisation.Reorganisation;
import vn.memberdev.local.demo.table.ReorganisationTable;
import vn.memberdev.local.process.Readiness;

/** Carries the reorganisation of 2025 out on the demonstration, and shows the province before and after it. */
final class ReorganiseCommand {

    /** Whose figures are shown: what ended and what follows it. */
    private static final List<String> SHOWN = List.of(
            Organisations.PROVINCE,
            Organisations.BLOC,
            ProvinceUnits.ENTERPRISES,
            "party-agencies",
            "state-agencies",
            "district-02",
            "commune-02-01",
            "commune-02-02",
            "district-03",
            "commune-03-02",
            "commune-03-03",
            "commune-03-02-new",
            "military");

    private static final LocalDate BEFORE = Reorganisation.BLOCS_END.minusDays(1);

    private final SuiteConfig config;
    private final PrintStream out;

    ReorganiseCommand(SuiteConfig config, PrintStream out) {
        this.config = new RunFiles(config).settled(config);
        this.out = out;
    }

    int run() {
        requireRunning();
        DemoState demo = DemoState.read(config.data())
                .filter(DemoState::finished)
                .orElseThrow(() -> new SuiteException(
                        "The demonstration is not loaded: run ./deploy/local/up without MEMBERDEV_DEMO=off first."));
        Api api = new Api(Endpoints.of(config));
        Reorganisation script = Reorganisation.of(Organisations.plan());
        out.println("The reorganisation of 2025: " + script.steps().size() + " steps");
        long begun = System.nanoTime();
        ReorganisationFeed.Outcome outcome =
                new ReorganisationFeed(api, demo.organisations(), demo.load(), out::println).run(script);
        if (outcome.commands() == 0) {
            out.println("It was done already; nothing was written.");
        } else {
            out.printf(
                    "%d commands in %d s; waiting until the figures hold everything%n",
                    outcome.commands(), (System.nanoTime() - begun) / 1_000_000_000L);
            new Aggregation(api).await();
        }
        show(new ReorganisationTable(api, ProvincePeople.YEARS.get(1)), outcome.organisations());
        return 0;
    }

    private void requireRunning() {
        boolean running = Part.services().stream().allMatch(part -> Readiness.isReady(config.managementUrl(part)));
        if (!running) {
            throw new SuiteException("The suite does not run, or not all of it: run ./deploy/local/up first.");
        }
    }

    private void show(ReorganisationTable table, Map<String, UUID> ids) {
        out.println();
        table.organisations(BEFORE, Reorganisation.DISTRICTS_END).forEach(out::println);
        out.println();
        List<UUID> shown = SHOWN.stream().map(ids::get).toList();
        table.figures(shown, Reorganisation.DISTRICTS_END).forEach(out::println);
        out.println("† has ended");
        out.println();
        out.println(table.sums(Reorganisation.DISTRICTS_END));
    }
}
