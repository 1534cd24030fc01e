package vn.memberdev.local.cli;

import java.io.PrintStream;
import java.util.Optional;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.demo.feed.DemoState;

/** Where to go from here: addresses, and commands that can be copied. */
final class UsageHints {

    private final SuiteConfig config;
    private final Optional<DemoState> demo;
    private final PrintStream out;

    UsageHints(SuiteConfig config, Optional<DemoState> demo, PrintStream out) {
        this.config = config;
        this.demo = demo;
        this.out = out;
    }

    void print() {
        out.println();
        for (Part part : Part.services()) {
            out.printf(
                    "%-20s %s  documents: %s/q/swagger-ui  health: %s/q/health%n",
                    part.label(), url(part), url(part), config.managementUrl(part));
        }
        out.println();
        out.println("Bearer tokens, good for twelve hours:");
        out.println("  ./deploy/local/token province-officer        # the whole province");
        demo.ifPresent(state -> {
            token("committee-officer", state, "bloc", "the bloc");
            token("base-officer", state, "base-05", "one base organisation");
            token("cell-officer", state, "base-05-1", "one cell");
        });
        out.println("  ./deploy/local/token auditor | integration | operator");
        out.println();
        out.println("A first call:");
        out.println("  curl -s -H \"Authorization: Bearer $(./deploy/local/token province-officer)\" '"
                + url(Part.REPORTING) + firstQuery() + "'");
        out.println();
        out.println("./deploy/local/status shows each part, logs [PART] its log, down stops, reset deletes the data.");
    }

    private void token(String role, DemoState state, String key, String what) {
        out.printf(
                "  ./deploy/local/token %-24s# %s, %s%n",
                role, what, state.organisations().get(key));
    }

    private String firstQuery() {
        return "/api/v1"
                + demo.map(state -> "/indicator-values?organisation="
                                + state.organisations().get("bloc") + "&year=2009&indicator=IND-8")
                        .orElse("/indicators");
    }

    private String url(Part part) {
        return config.url(part).toString();
    }
}
