package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** How a candidate is helped and tried: helpers, mass organisations, trial tasks, education activities. */
public sealed interface SupportChange extends CandidateChange {

    @Override
    default boolean changesOrganisation() {
        return false;
    }

    @Override
    default <R> R accept(CandidateChange.Cases<R> cases) {
        return cases.supported(this);
    }

    /** Hands the change to the case of its kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One case for each kind.
     *
     * @param <R> what a case answers
     */
    interface Cases<R> {

        R helperAssigned(HelperAssigned change);

        R helperReleased(HelperReleased change);

        R massOrganisationAssigned(MassOrganisationAssigned change);

        R massOrganisationReleased(MassOrganisationReleased change);

        R taskGiven(TaskGiven change);

        R taskAssessed(TaskAssessed change);

        R activityRecorded(ActivityRecorded change);
    }

    /**
     * A member helps the candidate from a day on; the one before is released on that day.
     *
     * @param organisationId where the member is affiliated on that day
     * @param reason why the helper before ends, or null for the first one
     */
    record HelperAssigned(UUID memberId, UUID organisationId, LocalDate assignedOn, Decision resolution, String reason)
            implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return assignedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.helperAssigned(this);
        }
    }

    /** The helper is released and nobody helps yet. */
    record HelperReleased(LocalDate endedOn, String reason, Decision resolution) implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return endedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.helperReleased(this);
        }
    }

    /** A mass organisation looks after the candidate from a day on. */
    record MassOrganisationAssigned(String massOrganisation, LocalDate assignedOn, Decision resolution)
            implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return assignedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.massOrganisationAssigned(this);
        }
    }

    /** A mass organisation no longer looks after the candidate. */
    record MassOrganisationReleased(String massOrganisation, LocalDate endedOn, Decision resolution)
            implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return endedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.massOrganisationReleased(this);
        }
    }

    /** The candidate was given a task as a trial. */
    record TaskGiven(UUID taskId, String title, LocalDate givenOn, LocalDate dueOn, Decision resolution)
            implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return givenOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.taskGiven(this);
        }
    }

    /** A trial task has its outcome. */
    record TaskAssessed(UUID taskId, String outcome, LocalDate assessedOn, String note) implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return assessedOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.taskAssessed(this);
        }
    }

    /** The candidate took part in an education activity. */
    record ActivityRecorded(UUID activityId, String kind, LocalDate heldOn, String topic) implements SupportChange {

        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.activityRecorded(this);
        }
    }
}
