package vn.memberdev.acceptance.faults.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found against each invariant; one without findings holds. */
public final class Findings {

    private static final int SHOWN = 5;

    private String stuck;
    private final Map<Invariant, List<String>> found = new EnumMap<>(Invariant.class);

    void add(Invariant invariant, String finding) {
        found.computeIfAbsent(invariant, none -> new ArrayList<>()).add(finding);
    }

    void addAll(Invariant invariant, List<String> findings) {
        findings.forEach(finding -> add(invariant, finding));
    }

    /** What was waited for in vain; then nothing could be checked. */
    public static Findings stuck(String waitedFor) {
        Findings findings = new Findings();
        findings.stuck = waitedFor;
        return findings;
    }

    public boolean isStuck() {
        return stuck != null;
    }

    /** The same without what was found before: one fault is not blamed for another's damage. */
    Findings without(Set<String> known) {
        Findings fresh = new Findings();
        found.forEach((invariant, findings) -> findings.stream()
                .filter(finding -> known.add(invariant + " " + finding))
                .forEach(finding -> fresh.add(invariant, finding)));
        return fresh;
    }

    public boolean holds(Invariant invariant) {
        return !found.containsKey(invariant);
    }

    public boolean isEmpty() {
        return found.isEmpty() && !isStuck();
    }

    /** The first findings against each invariant. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (isStuck()) {
            lines.add("stuck: " + stuck);
        }
        found.forEach((invariant, findings) -> {
            lines.add(invariant + ": " + findings.size() + " findings against: " + invariant.promise());
            findings.stream().limit(SHOWN).forEach(finding -> lines.add("  " + finding));
        });
        return lines;
    }
}
