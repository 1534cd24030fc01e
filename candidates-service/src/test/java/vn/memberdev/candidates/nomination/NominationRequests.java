package vn.memberdev.candidates.nomination;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.nomination.proposal.DocumentRequest;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.contracts.common.Sex;

/** Requests for tests without a service: a nomination of 26 March 2009. The person is invented. */
final class NominationRequests {

    static final UUID CELL = UUID.fromString("010140b5-0440-739d-82b4-2938b2b75d02");
    static final LocalDate NOMINATED_ON = LocalDate.of(2009, 3, 26);

    private static final LocalDate BIRTH_DATE = LocalDate.of(1986, 11, 20);

    private NominationRequests() {}

    static MakeNominationRequest byTheCell() {
        return by(NominatedBy.CELL, null, null);
    }

    static MakeNominationRequest by(NominatedBy nominatedBy, String massOrganisation, UUID movement) {
        return request(BIRTH_DATE, nominatedBy, massOrganisation, movement, NOMINATED_ON, NOMINATED_ON);
    }

    static MakeNominationRequest dated(LocalDate birthDate, LocalDate nominatedOn, LocalDate issuedOn) {
        return request(birthDate, NominatedBy.CELL, null, null, nominatedOn, issuedOn);
    }

    private static MakeNominationRequest request(
            LocalDate birthDate,
            NominatedBy nominatedBy,
            String massOrganisation,
            UUID movement,
            LocalDate nominatedOn,
            LocalDate issuedOn) {
        return new MakeNominationRequest(
                "DTN-0007",
                " Lò Thị Ban Mai ",
                birthDate,
                Sex.FEMALE,
                CandidateEducation.UPPER_SECONDARY,
                null,
                CELL,
                nominatedBy,
                massOrganisation,
                movement,
                nominatedOn,
                new DocumentRequest(" 12-CV/DTN ", issuedOn),
                "Tích cực trong phong trào");
    }
}
