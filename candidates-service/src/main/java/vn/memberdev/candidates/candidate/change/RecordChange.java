package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.common.Decision;

/** What is recorded of the person: details, completed classes, clearance. The list stays as it is. */
public sealed interface RecordChange extends CandidateChange {

    @Override
    default boolean changesOrganisation() {
        return false;
    }

    /** Details of the person are from now on as given. */
    record Corrected(PersonDetails details) implements RecordChange {

        @Override
        public LocalDate effectiveOn() {
            return null;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.corrected(this);
        }
    }

    /** The candidate completed an awareness class. */
    record Trained(AwarenessCertificate certificate) implements RecordChange {

        @Override
        public LocalDate effectiveOn() {
            return certificate.completedOn();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.trained(this);
        }
    }

    /**
     * The candidate may start the admission procedure.
     *
     * @param overAgeConsent the consent of the province to an age over the greatest, or null if none was needed
     * @param educationConsent the consent of the province to less education, or null if none was needed
     */
    record Cleared(Clearance clearance, Decision overAgeConsent, Decision educationConsent) implements RecordChange {

        /** A clearance that needed no consent. */
        public Cleared(Clearance clearance) {
            this(clearance, null, null);
        }

        @Override
        public LocalDate effectiveOn() {
            return clearance.clearedOn();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.cleared(this);
        }
    }
}
