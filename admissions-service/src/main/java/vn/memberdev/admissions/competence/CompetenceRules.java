package vn.memberdev.admissions.competence;

import java.util.List;
import java.util.Optional;
import vn.memberdev.admissions.organisation.powers.OrganisationWithPowers;
import vn.memberdev.contracts.organisations.OrganisationPower;

/** Who may decide an admission (294-QĐ/TW 4.3.2, 10.6 and 22). */
final class CompetenceRules {

    private CompetenceRules() {}

    /**
     * The first that may decide, going up: a base committee that was given a power, else the nearest superior
     * organisation, else the province. A cell directly under a commune so reaches the commune.
     *
     * @param line the organisation and all above it on the day, from the organisation up
     * @return none if the register holds nobody who decides, as where its root is a base organisation
     */
    static Optional<CompetentBody> firstCompetent(List<OrganisationWithPowers> line) {
        return line.stream().flatMap(unit -> competence(unit).stream()).findFirst();
    }

    private static Optional<CompetentBody> competence(OrganisationWithPowers unit) {
        return switch (unit.kind()) {
            case PROVINCIAL -> decides(unit, DecidingBody.STANDING_MEMBERS, CompetenceReason.PROVINCE);
            case SUPERIOR -> decides(unit, DecidingBody.STANDING_COMMITTEE, CompetenceReason.NEAREST_SUPERIOR);
            case BASE_COMMITTEE -> byPower(unit);
            case BASE_CELL, SECTION, CELL, TEMPORARY_CELL -> Optional.empty();
        };
    }

    /** A power is of the kind it was granted to: what is no base committee any more decides by its kind alone. */
    private static Optional<CompetentBody> byPower(OrganisationWithPowers unit) {
        if (unit.holds(OrganisationPower.DELEGATED_ADMISSION)) {
            return decides(unit, DecidingBody.COMMITTEE, CompetenceReason.DELEGATED_ADMISSION);
        }
        if (unit.holds(OrganisationPower.SUPERIOR_POWERS)) {
            return decides(unit, DecidingBody.STANDING_COMMITTEE, CompetenceReason.SUPERIOR_POWERS);
        }
        if (unit.holds(OrganisationPower.PILOT)) {
            return decides(unit, DecidingBody.STANDING_COMMITTEE, CompetenceReason.PILOT);
        }
        return Optional.empty();
    }

    private static Optional<CompetentBody> decides(
            OrganisationWithPowers unit, DecidingBody body, CompetenceReason reason) {
        return Optional.of(new CompetentBody(unit.id(), unit.name(), unit.kind(), body, reason));
    }
}
