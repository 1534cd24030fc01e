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

    /** How many ids are told. */
    public static final int TOLD = 10;

    public static OpenItems together(List<OpenItems> sameKind) {
        return new OpenItems(
                sameKind.get(0).kind(),
                sameKind.stream().mapToLong(OpenItems::count).sum(),
                sameKind.stream()
                        .flatMap(items -> items.first().stream())
                        .limit(TOLD)
                        .toList());
    }
}
