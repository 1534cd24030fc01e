package vn.memberdev.admissions.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;

/** Changes as tests write them. */
final class Histories {

    static final UUID ABOVE = new UUID(1, 1);
    static final UUID ELSEWHERE = new UUID(1, 2);
    static final LocalDate FROM = LocalDate.of(2005, 1, 5);
    static final Instant NOW = Instant.parse("2026-06-26T04:20:11Z");
    static final Correction CORRECTION = new Correction(NOW, "can-bo", "Nhập sai");
    static final Act DECISION = new Act("02-QD/TU", FROM, new UUID(9, 9));

    private Histories() {}

    static Change established() {
        return Change.establish(ABOVE, request("99.1"), NOW);
    }

    static Change renamed(String name, LocalDate on) {
        return Change.rename(new RenameOrganisationRequest(name, on, DECISION), NOW);
    }

    static Change becomes(OrganisationKind kind, String code, LocalDate on) {
        return Change.kind(new ChangeOrganisationKindRequest(kind, code, on, DECISION), NOW);
    }

    static Change moved(UUID parent, String code, LocalDate on) {
        return Change.transfer(new TransferOrganisationRequest(parent, on, DECISION, null, code), NOW);
    }

    static Change ended(OrganisationOperation operation, LocalDate on) {
        return Change.end(operation, on, DECISION, null, NOW);
    }

    static Organisation organisation() {
        return Organisation.establish(UUID.randomUUID(), established());
    }

    static EstablishOrganisationRequest request(String code) {
        return new EstablishOrganisationRequest(
                null, null, "Đảng bộ", OrganisationKind.BASE_COMMITTEE, code, FROM, DECISION);
    }
}
