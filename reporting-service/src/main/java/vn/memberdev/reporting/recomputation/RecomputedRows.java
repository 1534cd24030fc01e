package vn.memberdev.reporting.recomputation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.reporting.contribution.Contribution;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.StoredFact;

/** Contributions of a chunk of facts, column by column, as they go to the database. */
record RecomputedRows(
        List<String> kinds,
        List<UUID> ids,
        List<String> measures,
        List<UUID> organisations,
        List<LocalDate> dates,
        List<String> categories,
        List<Long> amounts) {

    static RecomputedRows of(List<StoredFact> facts) {
        RecomputedRows rows = new RecomputedRows(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        facts.forEach(fact ->
                fact.counted().map(ContributionRules::of).orElse(List.of()).forEach(c -> rows.add(fact, c)));
        return rows;
    }

    private void add(StoredFact fact, Contribution contribution) {
        kinds.add(fact.key().kind().name());
        ids.add(fact.key().id());
        measures.add(contribution.measure().name());
        organisations.add(contribution.organisationId());
        dates.add(contribution.onDate());
        categories.add(contribution.category());
        amounts.add(contribution.amount());
    }
}
