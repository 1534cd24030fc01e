package vn.memberdev.acceptance.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.SourceOfficers;

/** Records of the sources of members, one of every kind, all of one agency and year. */
final class SourceRecords {

    private SourceRecords() {}

    /** The movement that the nomination came from, and the ids of all by the collection of their address. */
    record Written(UUID movement, Map<String, String> byCollection) {}

    /** All at the base organisation itself, so that lists of it without what is below have them too. */
    static Written write(SourceOfficers sources, Agency agency, int year) {
        LocalDate spring = LocalDate.of(year, 3, 3);
        UUID movement = sources.launchMovement(agency.base(), "Thi đua lập thành tích", spring);
        UUID nomination = sources.nominate(agency.base(), "Mã Thị Kim Chi", movement, spring.plusDays(20));
        UUID learner = sources.accept(
                sources.nominate(agency.base(), "Lâm Thị Hạnh", movement, spring.plusDays(20)),
                agency.base(),
                spring.plusDays(30));
        UUID held = sources.holdClass(agency.base(), LocalDate.of(year, 9, 12), List.of(learner));
        UUID review = sources.openReview(agency.base(), year, LocalDate.of(year, 12, 1));
        UUID plan = sources.plan(agency.base(), year, 4, 2, 1);
        return new Written(
                movement,
                Map.of(
                        "emulation-movements", movement.toString(),
                        "nominations", nomination.toString(),
                        "awareness-classes", held.toString(),
                        "source-reviews", review.toString(),
                        "admission-plans", plan.toString()));
    }
}
