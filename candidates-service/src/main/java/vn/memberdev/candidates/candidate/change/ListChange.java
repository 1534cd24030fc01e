package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.common.Decision;

/** Whether the person is on the list, and of which organisation. */
public sealed interface ListChange extends CandidateChange {

    /** Any of them may put the candidate at an organisation that has ended, even the end of a membership. */
    @Override
    default boolean changesOrganisation() {
        return true;
    }

    /**
     * A person comes on the list for the first time.
     *
     * @param candidateId identity of the candidate that this makes
     * @param reference record number in the sending system, or null
     * @param origin who proposed the person, or null if that is not recorded
     */
    record Listed(
            UUID candidateId,
            String reference,
            PersonDetails person,
            UUID organisationId,
            LocalDate listedOn,
            Decision resolution,
            ListingOrigin origin)
            implements ListChange {

        @Override
        public LocalDate effectiveOn() {
            return listedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.listed(this);
        }
    }

    /** The candidate is on the list again, by a new resolution. */
    record ListedAgain(UUID organisationId, LocalDate listedOn, Decision resolution) implements ListChange {

        @Override
        public LocalDate effectiveOn() {
            return listedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.listedAgain(this);
        }
    }

    /**
     * The candidate moved to another unit with its certificate: one listing period ends, another begins there. The
     * clearance lapses with the period, and who helped in the unit that was left is released. If the unit has ended and
     * the candidate follows it to a successor, nobody is left behind: clearance, helper and mass organisations go on.
     *
     * @param certificate the certificate of the unit that was left, or the decision that ended it
     * @param followsSuccessor whether the candidate follows the ended unit to a successor of it
     */
    record Moved(UUID organisationId, LocalDate movedOn, Decision certificate, boolean followsSuccessor)
            implements ListChange {

        /** Why the helper's assignment ends. */
        public static final String HELPER_END_REASON = "CANDIDATE_MOVED";

        /** A move from a unit that goes on without the candidate. */
        public Moved(UUID organisationId, LocalDate movedOn, Decision certificate) {
            this(organisationId, movedOn, certificate, false);
        }

        @Override
        public LocalDate effectiveOn() {
            return movedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /** The candidate is taken off the list; helper and mass organisations are released. */
    record Removed(String reason, LocalDate removedOn, Decision resolution, String note) implements ListChange {

        /** Why the helper's assignment ends. */
        public static final String HELPER_END_REASON = "CANDIDATE_REMOVED";

        @Override
        public LocalDate effectiveOn() {
            return removedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.removed(this);
        }
    }

    /** The member register says something new of the member that the candidate became. */
    record MembershipReported(Membership membership) implements ListChange {

        @Override
        public LocalDate effectiveOn() {
            return membership.stands() ? membership.ceremonyOn() : membership.annulledOn();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.membershipReported(this);
        }
    }
}
