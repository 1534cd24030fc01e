package vn.memberdev.candidates.massorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.platform.problem.FieldError;

/** The rules of handing a candidate to a mass organisation. Pure; each names its fault, or none. */
final class MassOrganisationRules {

    private MassOrganisationRules() {}

    /** All faults of an assignment of someone who is on the list. */
    static List<FieldError> faultsOf(AssignMassOrganisationRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/assignedOn", request.assignedOn(), today),
                beforeListing(request.assignedOn(), facts),
                beforeLastEnd(request, facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.assignedOn()));
    }

    /** All faults of the release of a mass organisation that follows. */
    static List<FieldError> faultsOf(ReleaseMassOrganisationRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/endedOn", request.endedOn(), today),
                beforeAssignment(request, facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.endedOn()));
    }

    /** The open assignment of one mass organisation, of which there is at most one. */
    static Optional<MassOrganisationAssignment> openAssignment(String massOrganisation, CandidateFacts facts) {
        return facts.openMassOrganisations().stream()
                .filter(open -> open.massOrganisation().equals(massOrganisation))
                .findFirst();
    }

    static Optional<FieldError> beforeListing(LocalDate assignedOn, CandidateFacts facts) {
        LocalDate listed = facts.supportedSince();
        return DateRules.fault(assignedOn.isBefore(listed), "/assignedOn", "before-listing", "listed", listed);
    }

    /** A mass organisation may come back, but its times do not overlap. */
    static Optional<FieldError> beforeLastEnd(AssignMassOrganisationRequest request, CandidateFacts facts) {
        return facts.massOrganisations().stream()
                .filter(earlier -> earlier.massOrganisation().equals(request.massOrganisation()))
                .map(MassOrganisationAssignment::endedOn)
                .filter(ended -> ended != null && request.assignedOn().isBefore(ended))
                .max(LocalDate::compareTo)
                .map(ended -> FieldError.body("/assignedOn", "before-last-end", "ended", ended));
    }

    static Optional<FieldError> beforeAssignment(ReleaseMassOrganisationRequest request, CandidateFacts facts) {
        return openAssignment(request.massOrganisation(), facts)
                .map(MassOrganisationAssignment::assignedOn)
                .filter(request.endedOn()::isBefore)
                .map(since -> FieldError.body("/endedOn", "before-assignment.mass-organisation", "since", since));
    }
}
