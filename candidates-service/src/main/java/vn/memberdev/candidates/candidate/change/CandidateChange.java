package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.common.Decision;

/** A change that a rule found right for a candidate; the aggregate carries it out, and one event tells of it. */
public sealed interface CandidateChange {

    /** The business date of the change; null where only the time of recording counts. */
    LocalDate effectiveOn();

    /** Whether the candidate may be on the list of another organisation after it than before. */
    default boolean putsSomewhere() {
        return false;
    }

    /** A person came on the list for the first time. */
    record Listed(UUID organisationId, LocalDate listedOn, Decision resolution) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return listedOn;
        }

        @Override
        public boolean putsSomewhere() {
            return true;
        }
    }

    /** The candidate is on the list again, by a new resolution. */
    record ListedAgain(UUID organisationId, LocalDate listedOn, Decision resolution) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return listedOn;
        }

        @Override
        public boolean putsSomewhere() {
            return true;
        }
    }

    /** Details of the person are from now on as given. */
    record Corrected(PersonDetails details) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return null;
        }
    }

    /**
     * The candidate moved to another unit with its certificate: one stay ends, another begins there. The clearance
     * lapses with the stay, and who followed and helped in the unit that was left is released. Whose unit has ended and
     * who goes along to one that followed it leaves nobody behind: clearance, helper and mass organisations go on.
     *
     * @param certificate the certificate of the unit that was left, or the decision that ended it
     * @param along whether the candidate goes along to a successor of the unit
     */
    record Moved(UUID organisationId, LocalDate movedOn, Decision certificate, boolean along)
            implements CandidateChange {

        /** A move from a unit that goes on without the candidate. */
        public Moved(UUID organisationId, LocalDate movedOn, Decision certificate) {
            this(organisationId, movedOn, certificate, false);
        }

        @Override
        public LocalDate effectiveOn() {
            return movedOn;
        }

        @Override
        public boolean putsSomewhere() {
            return true;
        }

        /** Why the helper's assignment ends. */
        public static final String HELPER_END_REASON = "CANDIDATE_MOVED";
    }

    /** The candidate completed an awareness class. */
    record Trained(AwarenessCertificate certificate) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return certificate.completedOn();
        }
    }

    /**
     * The candidate may start the admission procedure.
     *
     * @param overAgeConsent the consent of the province to an age over the greatest, or null if none was needed
     * @param educationConsent the consent of the province to less education, or null if none was needed
     */
    record Cleared(Clearance clearance, Decision overAgeConsent, Decision educationConsent) implements CandidateChange {

        /** A clearance that needed no consent. */
        public Cleared(Clearance clearance) {
            this(clearance, null, null);
        }

        @Override
        public LocalDate effectiveOn() {
            return clearance.clearedOn();
        }
    }

    /** The candidate is taken off the list; whoever followed and helped does so no longer. */
    record Removed(String reason, LocalDate removedOn, Decision resolution, String note) implements CandidateChange {

        /** Why the helper's assignment ends. */
        public static final String HELPER_END_REASON = "CANDIDATE_REMOVED";

        @Override
        public LocalDate effectiveOn() {
            return removedOn;
        }
    }

    /**
     * A member follows and helps the candidate from a day on; the one before is released on that day.
     *
     * @param organisationId where the member is affiliated on that day
     * @param reason why the helper before ends, or null for the first one
     */
    record HelperAssigned(UUID memberId, UUID organisationId, LocalDate assignedOn, Decision resolution, String reason)
            implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return assignedOn;
        }
    }

    /** The helper is released and nobody follows yet. */
    record HelperReleased(LocalDate endedOn, String reason, Decision resolution) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return endedOn;
        }
    }

    /** A mass organisation follows the candidate from a day on. */
    record MassOrganisationAssigned(String massOrganisation, LocalDate assignedOn, Decision resolution)
            implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return assignedOn;
        }
    }

    /** A mass organisation no longer follows the candidate. */
    record MassOrganisationReleased(String massOrganisation, LocalDate endedOn, Decision resolution)
            implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return endedOn;
        }
    }

    /** The candidate was given a task as a trial. */
    record TaskGiven(UUID taskId, String title, LocalDate givenOn, LocalDate dueOn, Decision resolution)
            implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return givenOn;
        }
    }

    /** A trial task has its outcome. */
    record TaskAssessed(UUID taskId, String outcome, LocalDate assessedOn, String note) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return assessedOn;
        }
    }

    /** The candidate took part in an education activity. */
    record ActivityRecorded(UUID activityId, String kind, LocalDate heldOn, String topic) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    /** The member register says something new of the member that the candidate became. */
    record MembershipKnown(Membership membership) implements CandidateChange {
        @Override
        public LocalDate effectiveOn() {
            return membership.stands() ? membership.ceremonyOn() : membership.annulledOn();
        }

        /** After an annulment the candidate is on the list again where the candidate was before. */
        @Override
        public boolean putsSomewhere() {
            return true;
        }
    }
}
