package vn.memberdev.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one kind, and what can be said of them. */
final class Samples {

    private final List<Long> nanos = new ArrayList<>();

    void add(Duration time) {
        nanos.add(time.toNanos());
    }

    int count() {
        return nanos.size();
    }

    /** The time within which that share of the samples lies (nearest rank), in milliseconds. */
    double percentile(double share) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / 1_000_000.0;
    }

    /** p50, p95, p99 and the largest in one line. */
    String line(String label) {
        return String.format(
                Locale.ROOT,
                "%-40s %5d %9.1f %9.1f %9.1f %9.1f",
                label,
                count(),
                percentile(0.50),
                percentile(0.95),
                percentile(0.99),
                percentile(1.0));
    }

    static String header() {
        return String.format("%-40s %5s %9s %9s %9s %9s", "milliseconds", "n", "p50", "p95", "p99", "max");
    }
}
