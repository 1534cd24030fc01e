package vn.memberdev.admissions.organisation.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Correction;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;

/**
 * Everything that was ever recorded of an organisation.
 *
 * @param organisationId the organisation
 * @param version its version; also the entity tag
 * @param items the records in the order in which they were recorded
 */
public record ChangesView(UUID organisationId, long version, List<Item> items) {

    /**
     * A decision as it was recorded.
     *
     * @param ordinal its place; a correction names it
     * @param operation what was decided
     * @param effectiveOn first day on which it holds; of an end, the first day without the organisation
     * @param name the name it sets
     * @param kind the kind it sets
     * @param code the official code it sets
     * @param parentId the organisation above that it sets
     * @param decision the decision
     * @param second the acceptance of a transfer, or the proposal of a disbanding
     * @param recordedAt when it was recorded
     * @param replaces the ordinal of the record it was entered for
     * @param corrected why it is no longer in force; absent while it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int ordinal,
            OrganisationOperation operation,
            LocalDate effectiveOn,
            String name,
            OrganisationKind kind,
            String code,
            UUID parentId,
            Act decision,
            Act second,
            Instant recordedAt,
            Integer replaces,
            Corrected corrected) {

        private static Item of(int ordinal, Change change) {
            return new Item(
                    ordinal,
                    change.operation(),
                    change.effectiveOn(),
                    change.name(),
                    change.kind(),
                    change.code(),
                    change.parentId(),
                    change.decision(),
                    change.second(),
                    change.recordedAt(),
                    change.replaces(),
                    Corrected.of(change.correction()));
        }
    }

    /** Since when a record is out of force, by whom, and what was wrong. */
    public record Corrected(Instant at, String by, String reason) {

        private static Corrected of(Correction correction) {
            return correction == null
                    ? null
                    : new Corrected(correction.correctedAt(), correction.correctedBy(), correction.reason());
        }
    }

    static ChangesView of(Organisation organisation) {
        List<Change> records = organisation.records();
        return new ChangesView(
                organisation.id(),
                organisation.eventVersion(),
                IntStream.range(0, records.size())
                        .mapToObj(ordinal -> Item.of(ordinal, records.get(ordinal)))
                        .toList());
    }
}
