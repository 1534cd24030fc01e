package vn.memberdev.load;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.platform.embedded.QuietLogging;

/**
 * The reads of a province's tree of 5,000 organisations: the whole in one answer, a page of it, children, a search, as
 * known now and as known at a moment. Beside them stands the read of one organisation in the same run: the ratio of the
 * two travels where the milliseconds do not.
 */
public final class TreeAtScale {

    private static final int SUPERIORS = 50;
    private static final int BASES_PER_SUPERIOR = 9;
    private static final int CELLS_PER_BASE = 10;
    private static final int ROUNDS = 100;
    private static final int WARM_UP = 30;
    private static final double TARGET_MS = 100;
    private static final String REFERENCE = "one organisation";

    /** One question: what is asked, and the tag that the caller has, or null. */
    private record Question(String path, String tag, int status) {}

    private final ScaleCalls calls;
    private final Map<String, Samples> samples = new LinkedHashMap<>();

    private TreeAtScale(Target target) {
        calls = ScaleCalls.as(
                target.endpoints(),
                Part.ADMISSIONS,
                "province-officer",
                target.api().province());
    }

    /**
     * Measures and prints. Exit code 0 if each read answered within 100 ms in 95 of 100 cases.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        QuietLogging.configure();
        Path repository = Path.of(System.getProperty("memberdev.repository", "."))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(measure(repository) ? 0 : 1);
        } catch (SuiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean measure(Path repository) {
        try (Target target = Target.openEmpty(repository)) {
            UUID root = establish(target.api());
            target.awaitIdle();
            TreeAtScale measurement = new TreeAtScale(target);
            measurement.read(root);
            return measurement.print();
        }
    }

    /** A superior organisation with 5,000 organisations at and below it, beside what is there. */
    private static UUID establish(Api api) {
        ScaleAgency.foundProvince(api);
        UUID root = ScaleAgency.establish(
                        api, List.of(ScaleAgency.unit(api, api.province(), "SUPERIOR", "Đảng bộ Cây")))
                .get(0);
        List<UUID> superiors = below(api, List.of(root), SUPERIORS - 1, "SUPERIOR", "Đảng bộ xã");
        List<UUID> bases = below(api, superiors, BASES_PER_SUPERIOR, "BASE_COMMITTEE", "Đảng bộ cơ sở");
        below(api, bases, CELLS_PER_BASE, "CELL", "Chi bộ");
        return root;
    }

    private static List<UUID> below(Api api, List<UUID> parents, int each, String kind, String name) {
        List<Map<String, Object>> units = new ArrayList<>();
        parents.forEach(parent -> IntStream.rangeClosed(1, each)
                .mapToObj(i -> ScaleAgency.unit(api, parent, kind, name + " " + (units.size() + 1)))
                .forEach(units::add));
        return ScaleAgency.establish(api, units);
    }

    private void read(UUID root) {
        String knownAt =
                "knownAt=" + OffsetDateTime.now(ZoneOffset.UTC).withNano(0).plusSeconds(1);
        String one = "/organisations/" + root;
        String tag =
                calls.read(one + "/tree", null).headers().firstValue("ETag").orElseThrow();
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put(REFERENCE, new Question(one, null, 200));
        questions.put("the whole tree", new Question(one + "/tree", null, 200));
        questions.put("the whole tree, knownAt", new Question(one + "/tree?" + knownAt, null, 200));
        questions.put("the whole tree, not changed", new Question(one + "/tree", tag, 304));
        questions.put("a page of 200 of it", new Question(one + "/subtree?limit=200", null, 200));
        questions.put("a page of 200, knownAt", new Question(one + "/subtree?limit=200&" + knownAt, null, 200));
        questions.put("children with counts", new Question(one + "/children", null, 200));
        questions.put("children with counts, knownAt", new Question(one + "/children?" + knownAt, null, 200));
        questions.put("search without diacritics", new Question("/organisations?q=chi%20bo%2044", null, 200));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            questions.forEach((label, question) -> ask(label, question, counts));
        }
    }

    private void ask(String label, Question question, boolean counts) {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = calls.read(question.path(), question.tag());
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        if (answer.statusCode() != question.status()) {
            throw new SuiteException(question.path() + " answered " + answer.statusCode());
        }
        if (counts) {
            samples.computeIfAbsent(label, key -> new Samples()).add(time);
        }
    }

    private boolean print() {
        double reference50 = samples.get(REFERENCE).percentile(0.50);
        double reference95 = samples.get(REFERENCE).percentile(0.95);
        System.out.println();
        System.out.println("one read at a time, " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println(Samples.header() + "   ratio p50   ratio p95");
        samples.forEach((label, one) -> System.out.println(one.line(label)
                + String.format(
                        Locale.ROOT,
                        " %11.1f %11.1f",
                        one.percentile(0.50) / reference50,
                        one.percentile(0.95) / reference95)));
        double slowest = samples.values().stream()
                .mapToDouble(one -> one.percentile(0.95))
                .max()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "slowest p95 %.1f ms, target %.0f ms%n", slowest, TARGET_MS);
        return slowest <= TARGET_MS;
    }
}
