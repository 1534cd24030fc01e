package vn.memberdev.admissions.organisation.change;

import java.time.LocalDate;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of the tree: what concerns an organisation and those above it. */
public final class TreeRules {

    private TreeRules() {}

    /** An organisation stands below another only while that one exists (domain: exactly one parent at any instant). */
    public static void requireParentThroughout(Lifespan parent, LocalDate from, LocalDate to) {
        if (from.isBefore(parent.from())) {
            throw new ProblemException(OrganisationProblem.EFFECTIVE_BEFORE_PARENT, "detail", "from", parent.from())
                    .fault("/effectiveOn", "effective-before-parent", "from", parent.from());
        }
        if (parent.to() != null && (to == null || to.isAfter(parent.to()))) {
            throw new ProblemException(OrganisationProblem.PARENT_ENDED, "detail", "end", parent.to())
                    .fault("/effectiveOn", "parent-ended", "end", parent.to());
        }
    }

    /** On no day an organisation stands below itself. */
    static void requireNoCycle(boolean parentStandsBelow, String pointer) {
        if (parentStandsBelow) {
            throw new ProblemException(OrganisationProblem.CYCLE).fault(pointer, "cycle");
        }
    }

    /**
     * Inside one superior one decision moves an organisation; across superiors the new one accepts (294-QĐ/TW 6.3.4,
     * 06-HD/TW 10.5).
     */
    public static void requireAcceptanceAcross(boolean acrossSuperiors, Act acceptance) {
        if (acrossSuperiors && acceptance == null) {
            throw new ProblemException(OrganisationProblem.ACCEPTANCE_MISSING)
                    .fault("/acceptance", "acceptance-missing");
        }
    }
}
