package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of the register of organisations. */
final class OrganisationRules {

    private OrganisationRules() {}

    /** A parent is named once, so that id and code cannot contradict each other. */
    static void requireParentNamedOnce(EstablishOrganisationRequest request) {
        if (request.parentId() != null && request.parentCode() != null) {
            throw new ProblemException(OrganisationProblem.PARENT_NAMED_TWICE, "Send parentId or parentCode, not both.")
                    .with("/parentCode", "parent-named-twice", "parentId is given too");
        }
    }

    /** Scope is measured on the tree of today, so an organisation of tomorrow would be hidden from everyone. */
    static void requireNotInFuture(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw new ProblemException(
                            OrganisationProblem.EFFECTIVE_IN_FUTURE, "Enter the organisation on " + effectiveOn + ".")
                    .with("/effectiveOn", "effective-in-future", "must not be after " + today);
        }
    }

    /** An organisation stands below another only while that one exists (domain: exactly one parent at any instant). */
    static void requireParentExists(LocalDate parentFrom, LocalDate effectiveOn) {
        if (effectiveOn.isBefore(parentFrom)) {
            throw new ProblemException(
                            OrganisationProblem.EFFECTIVE_BEFORE_PARENT,
                            "The organisation above exists from " + parentFrom + " on; name that day or a later one.")
                    .with("/effectiveOn", "effective-before-parent", "must not be before " + parentFrom);
        }
    }

    /** The last period began earlier than the change: nothing that the register holds is written over. */
    static void requireAfterLastChange(Period last, LocalDate effectiveOn) {
        if (!effectiveOn.isAfter(last.validFrom())) {
            throw new ProblemException(
                            OrganisationProblem.EFFECTIVE_BEFORE_LAST_CHANGE,
                            "The last change holds from " + last.validFrom() + " on; name a later day.")
                    .with("/effectiveOn", "effective-before-last-change", "must be after " + last.validFrom());
        }
    }

    /** The root stands below nothing: moved, it would leave the register without one. */
    static void requireNotRoot(Period last) {
        if (last.parentId() == null) {
            throw new ProblemException(
                    OrganisationProblem.ROOT_CANNOT_MOVE, "Move organisations below the root instead.");
        }
    }

    /** A transfer changes the organisation above. */
    static void requireOtherParent(Period last, TransferOrganisationRequest transfer) {
        if (transfer.newParentId().equals(last.parentId())) {
            throw new ProblemException(OrganisationProblem.ALREADY_UNDER_PARENT, "Name another organisation above.")
                    .with("/newParentId", "already-under-parent", "is the organisation above already");
        }
    }

    /** On no day an organisation stands below itself. */
    static void requireNoCycle(boolean parentStandsBelow) {
        if (parentStandsBelow) {
            throw new ProblemException(
                            OrganisationProblem.CYCLE, "Name an organisation that does not stand below this one.")
                    .with("/newParentId", "cycle", "stands below the organisation that is moved");
        }
    }
}
