package vn.memberdev.candidates.candidate.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/** The rules of correcting details. Pure; each names its fault, or none. */
final class DetailsRules {

    private DetailsRules() {}

    /** All faults of details as they would be after the correction. */
    static List<FieldError> faultsOf(CorrectCandidateRequest request, PersonDetails after, CandidateFacts facts) {
        return DateRules.all(
                nameBlank(request),
                ListingRules.birthTooEarly(after.birthDate()),
                bornAfterListing(after.birthDate(), facts));
    }

    static Optional<FieldError> nameBlank(CorrectCandidateRequest request) {
        return DateRules.fault(request.isBlankName(), "/fullName", "blank");
    }

    static Optional<FieldError> bornAfterListing(LocalDate birthDate, CandidateFacts facts) {
        LocalDate listed = facts.periods().get(0).listedOn();
        return DateRules.fault(!birthDate.isBefore(listed), "/birthDate", "born-after-listing", "listed", listed);
    }
}
