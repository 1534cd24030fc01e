package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.process.Pause;
import vn.memberdev.platform.embedded.QuietLogging;

/**
 * One command moves a superior organisation with 300 organisations below it and 20,000 members; another merges thousands
 * of members into a successor. Beside both stands the move of a single cell in the same run: the ratio of the two travels
 * where the milliseconds do not.
 */
public final class ReorganisationAtScale {

    private static final int MEMBERS = 20_000;
    private static final int MERGERS = 3;
    private static final int MERGED_MEMBERS = 5_000;
    private static final int ROUNDS = 10;
    private static final int WARM_UP = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final String OFFICER = "committee-officer";
    private static final String CELL_MOVED = "one cell";
    private static final String LARGE_MOVED = "the large one";
    private static final String MERGED = "merger";
    private static final String COMMAND = "the command";
    private static final String SCOPE_IN_CANDIDATES = "until scope in candidates";
    private static final String SCOPE_IN_EVALUATION = "until scope in evaluation";
    private static final String FIGURE = "until the figure";
    private static final String EVERY_MEMBER = "until every member's event";
    private static final List<String> LINES =
            List.of(COMMAND, SCOPE_IN_CANDIDATES, SCOPE_IN_EVALUATION, FIGURE, EVERY_MEMBER);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pattern SENT = Pattern.compile("(?m)^memberdev_outbox_sent_total(?:\\{[^}]*})? ([0-9.E]+)$");

    private final Target target;
    private final Api api;
    private final ScaleSuperiors superiors;
    private final Map<String, Samples> samples = new HashMap<>();

    private ReorganisationAtScale(Target target, int members) {
        this.target = target;
        this.api = target.api();
        this.superiors = ScaleSuperiors.establish(api, members, MERGERS, MERGED_MEMBERS);
    }

    /**
     * Measures and prints. Exit code 0 if everything followed, and each command wrote as many events as it must.
     *
     * @param args the number of members of the large organisation, 20,000 if not given
     */
    public static void main(String[] args) {
        QuietLogging.configure();
        int members = args.length == 0 ? MEMBERS : Integer.parseInt(args[0]);
        Path repository = Path.of(System.getProperty("memberdev.repository", "."))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(measure(repository, members) ? 0 : 1);
        } catch (SuiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean measure(Path repository, int members) {
        try (Target target = Target.openEmpty(repository)) {
            ReorganisationAtScale measurement = new ReorganisationAtScale(target, members);
            target.awaitIdle();
            long moving = measurement.eventsOf(measurement::move);
            long merging = measurement.eventsOf(measurement::merge);
            return measurement.print(moving, merging);
        }
    }

    /** To and fro, each time from the next day on: the register keeps them all. */
    private void move() {
        LocalDate day = FIRST_DAY;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            UUID to = round % 2 == 0 ? superiors.other() : superiors.one();
            boolean counts = round >= WARM_UP;
            move(CELL_MOVED, superiors.small(), superiors.small(), to, day, counts);
            move(LARGE_MOVED, superiors.large(), superiors.cells().get(0), to, day, counts);
            day = day.plusDays(1);
        }
    }

    private void move(String what, UUID moved, UUID cell, UUID to, LocalDate day, boolean counts) {
        long wanted = stock(to) + stock(moved);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("newParentId", to);
        body.put("effectiveOn", day.toString());
        body.put("decision", Stage.decision(api, day.toString()));
        body.put("acceptance", Stage.decision(api, day.toString()));
        run(what, moved, "/transfer", body, cell, to, wanted, counts);
    }

    /** Each predecessor ends once, so there are as many samples as there are pairs. */
    private void merge() {
        for (int pair = 0; pair < superiors.predecessors().size(); pair++) {
            UUID predecessor = superiors.predecessors().get(pair);
            String day = FIRST_DAY.plusMonths(1).toString();
            Map<String, Object> body = Map.of(
                    "effectiveOn", day,
                    "decision", Stage.decision(api, day),
                    "placement", Map.of("targetsStay", true));
            long wanted = stock(superiors.other()) + MERGED_MEMBERS;
            String command = "/merge-into/" + superiors.successors().get(pair);
            run(MERGED, predecessor, command, body, predecessor, superiors.other(), wanted, true);
        }
    }

    private void run(
            String what,
            UUID organisation,
            String command,
            Object body,
            UUID cell,
            UUID to,
            long wantedStock,
            boolean counts) {
        String path = "/organisations/" + organisation;
        String tag = api.get(Part.ADMISSIONS, path, "province-officer").entityTag();
        Map<String, BooleanSupplier> seen = new LinkedHashMap<>();
        seen.put(SCOPE_IN_CANDIDATES, sees(Part.CANDIDATES, to, "/candidates?limit=1&organisationId=" + cell));
        seen.put(SCOPE_IN_EVALUATION, sees(Part.EVALUATION, to, "/member-ratings?limit=1&organisationId=" + cell));
        seen.put(FIGURE, () -> stock(to) == wantedStock);
        if (MERGED.equals(what)) {
            // The end alone moves the figure; each member has an event besides.
            seen.put(EVERY_MEMBER, () -> stock(organisation) == 0);
        }
        long begun = System.nanoTime();
        Api.Answer answer = api.post(Part.ADMISSIONS, path + command, body, UUID.randomUUID(), "province-officer", tag);
        long answered = System.nanoTime();
        if (answer.status() != 200) {
            throw new SuiteException(path + command + " answered " + answer.status() + ": " + answer.body());
        }
        Map<String, Duration> times = new LinkedHashMap<>();
        times.put(COMMAND, Duration.ofNanos(answered - begun));
        times.putAll(follow(what, seen, answered));
        if (counts) {
            times.forEach((label, time) -> samples.computeIfAbsent(label(what, label), key -> new Samples())
                    .add(time));
        }
    }

    /** Events that the register has written in the course of something. */
    private long eventsOf(Runnable work) {
        long before = sent();
        work.run();
        target.awaitIdle();
        return sent() - before;
    }

    /** When each was first seen, from the answer on. */
    private static Map<String, Duration> follow(String what, Map<String, BooleanSupplier> wanted, long answered) {
        Map<String, BooleanSupplier> open = new LinkedHashMap<>(wanted);
        Map<String, Duration> times = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            open.entrySet().removeIf(one -> {
                boolean seen = one.getValue().getAsBoolean();
                if (seen) {
                    times.put(one.getKey(), Duration.ofNanos(System.nanoTime() - answered));
                }
                return seen;
            });
            if (System.nanoTime() - answered > LONGEST.toNanos()) {
                throw new SuiteException(
                        what + ": not seen after " + LONGEST.toMinutes() + " minutes: " + open.keySet());
            }
            Pause.of(LOOK_EVERY);
        }
        return times;
    }

    /** Whether an officer of an organisation may ask about another one. */
    private BooleanSupplier sees(Part service, UUID officerOf, String path) {
        ScaleCalls calls = ScaleCalls.as(target.endpoints(), service, OFFICER, officerOf);
        return () -> {
            try {
                calls.get(path);
                return true;
            } catch (SuiteException outOfScope) {
                return false;
            }
        };
    }

    /** Members that the reporting service counts in the subtree of an organisation at the end of 2025. */
    private long stock(UUID organisation) {
        JsonNode items = api.get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + organisation + "&indicator=IND-4A&year=2025",
                        "province-officer")
                .body()
                .path("items");
        return items.path(0).path("denominator").asLong();
    }

    private long sent() {
        Matcher matcher = SENT.matcher(api.text(Part.ADMISSIONS, "/q/metrics"));
        return matcher.find() ? (long) Double.parseDouble(matcher.group(1)) : 0;
    }

    private void print(String what, String line) {
        Samples measured = samples.get(label(what, line));
        Samples reference = samples.get(label(CELL_MOVED, line));
        if (measured != null) {
            System.out.println(measured.line(label(what, line))
                    + (reference == null
                            ? ""
                            : String.format(
                                    Locale.ROOT, " %11.1f", measured.percentile(0.50) / reference.percentile(0.50))));
        }
    }

    private static String label(String what, String line) {
        return what + ": " + line;
    }

    private boolean print(long moving, long merging) {
        System.out.println();
        System.out.println("one command at a time, " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println(Samples.header() + "   ratio p50");
        for (String what : List.of(CELL_MOVED, LARGE_MOVED, MERGED)) {
            LINES.forEach(line -> print(what, line));
        }
        int moves = 2 * (WARM_UP + ROUNDS);
        System.out.printf(Locale.ROOT, "%d transfers wrote %,d events, target one each%n", moves, moving);
        System.out.printf(
                Locale.ROOT,
                "%d mergers wrote %,d events, target one for each member and one more%n",
                MERGERS,
                merging);
        return moving == moves && merging == MERGERS * (MERGED_MEMBERS + 1L);
    }
}
