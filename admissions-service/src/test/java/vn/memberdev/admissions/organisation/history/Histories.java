package vn.memberdev.admissions.organisation.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;

/** Changes as tests write them. */
public final class Histories {

    public static final UUID ABOVE = new UUID(1, 1);
    public static final UUID ELSEWHERE = new UUID(1, 2);
    public static final LocalDate FROM = LocalDate.of(2005, 1, 5);
    public static final Instant NOW = Instant.parse("2026-06-26T04:20:11Z");
    public static final Correction CORRECTION = new Correction(NOW, "can-bo", "Nhập sai");
    public static final Act DECISION = new Act("02-QD/TU", FROM, new UUID(9, 9));

    private Histories() {}

    public static Change established() {
        return established(ABOVE, "99.1");
    }

    public static Change renamed(String name, LocalDate on) {
        return Change.rename(name, on, DECISION, NOW);
    }

    public static Change becomes(OrganisationKind kind, String code, LocalDate on) {
        return Change.changeOfKind(kind, code, on, DECISION, NOW);
    }

    public static Change moved(UUID parent, String code, LocalDate on) {
        return Change.transfer(parent, code, on, DECISION, null, NOW);
    }

    public static Change ended(OrganisationOperation operation, LocalDate on) {
        return Change.end(operation, on, DECISION, null, NOW);
    }

    public static Organisation organisation() {
        return Organisation.establish(UUID.randomUUID(), established());
    }

    public static Change established(UUID parent, String code) {
        return Change.establish(parent, "Đảng bộ", OrganisationKind.BASE_COMMITTEE, code, FROM, DECISION, NOW);
    }
}
