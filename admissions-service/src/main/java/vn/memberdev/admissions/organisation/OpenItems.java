package vn.memberdev.admissions.organisation;

import java.util.List;
import java.util.UUID;

/**
 * What still hangs on an organisation.
 *
 * @param kind kind of what hangs on it
 * @param count how many
 * @param first ids of the first of them, at most ten
 */
public record OpenItems(OrganisationDependants.Kind kind, long count, List<UUID> first) {

    /** How many ids a refusal shows. */
    public static final int MAX_IDS_SHOWN = 10;

    /** All that hangs on it of one kind. */
    public static OpenItems of(OrganisationDependants.Kind kind, List<UUID> all) {
        return new OpenItems(kind, all.size(), all.stream().limit(MAX_IDS_SHOWN).toList());
    }

    public static OpenItems sum(List<OpenItems> sameKind) {
        return new OpenItems(
                sameKind.get(0).kind(),
                sameKind.stream().mapToLong(OpenItems::count).sum(),
                sameKind.stream()
                        .flatMap(items -> items.first().stream())
                        .limit(MAX_IDS_SHOWN)
                        .toList());
    }
}
