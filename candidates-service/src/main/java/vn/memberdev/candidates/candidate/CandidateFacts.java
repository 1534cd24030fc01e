package vn.memberdev.candidates.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Clearance;

/**
 * What rules may know of a candidate; nothing that names the person but the date of birth.
 *
 * @param id identity
 * @param birthDate date of birth
 * @param stays all stays on the list, oldest first, at least one
 * @param certificates all completed classes, by date
 * @param clearance the clearance that stands, or null
 * @param memberId the member the candidate is now, or null
 */
public record CandidateFacts(
        UUID id,
        LocalDate birthDate,
        List<Stay> stays,
        List<AwarenessCertificate> certificates,
        Clearance clearance,
        UUID memberId) {

    /** The present stay, or the last one. */
    public Stay lastStay() {
        return stays.get(stays.size() - 1);
    }

    /** The stay that covers a day: the later one where one ends and the next begins. */
    public Optional<Stay> stayOn(LocalDate day) {
        return stays.stream().filter(stay -> stay.covers(day)).reduce((earlier, later) -> later);
    }

    public boolean isAdmitted() {
        return memberId != null;
    }

    public boolean isOnTheList() {
        return !isAdmitted() && lastStay().isOpen();
    }

    /** Where the candidate stands; follows from the dated facts alone. */
    public CandidateStatus status() {
        if (isAdmitted()) {
            return CandidateStatus.ADMITTED;
        }
        if (!isOnTheList()) {
            return CandidateStatus.REMOVED;
        }
        if (clearance != null) {
            return CandidateStatus.PROCEDURE_ALLOWED;
        }
        return certificates.isEmpty() ? CandidateStatus.LISTED : CandidateStatus.CLASS_COMPLETED;
    }
}
