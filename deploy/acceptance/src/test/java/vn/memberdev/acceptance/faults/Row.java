package vn.memberdev.acceptance.faults;

import java.time.Duration;
import vn.memberdev.acceptance.faults.check.Findings;
import vn.memberdev.acceptance.faults.check.Invariant;
import vn.memberdev.acceptance.faults.load.Ledger;

/**
 * One line of the report.
 *
 * @param fault its name
 * @param counts requests at their first answer
 * @param findings what was found against invariants
 * @param took from the start of the load to the last check
 */
record Row(String fault, Ledger.Counts counts, Findings findings, Duration took) {

    static String head() {
        StringBuilder head = new StringBuilder("| fault | ok | refused | unknown |");
        StringBuilder line = new StringBuilder("|---|---|---|---|");
        for (Invariant invariant : Invariant.values()) {
            head.append(' ').append(invariant).append(" |");
            line.append("---|");
        }
        return head.append(" s |\n").append(line).append("---|").toString();
    }

    String line() {
        StringBuilder line = new StringBuilder(
                "| " + fault + " | " + counts.ok() + " | " + counts.refused() + " | " + counts.unknown() + " |");
        for (Invariant invariant : Invariant.values()) {
            line.append(findings.isStuck() ? " STUCK |" : findings.holds(invariant) ? " holds |" : " BROKEN |");
        }
        return line.append(' ').append(took.toSeconds()).append(" |").toString();
    }
}
