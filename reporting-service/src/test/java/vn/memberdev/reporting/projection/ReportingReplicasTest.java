package vn.memberdev.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.reporting.fact.FactKind;

/** What reporting says it has is what it has applied, in all the places where it keeps it. */
@QuarkusTest
class ReportingReplicasTest {

    @Inject
    OrgTree tree;

    private final ReportingReplicas replicas = new ReportingReplicas();
    private final Database database = Database.ofService();

    @BeforeEach
    @AfterEach
    void clean() {
        database.clean();
    }

    @Test
    void anOrganisationIsHereWhenTreeAndFactsHaveIt() {
        OrgFixture orgs = OrgFixture.plant(tree);
        database.execute("update org_unit set version = 4");
        UUID onlyAFact = UUID.randomUUID();
        fact("ORGANISATION", orgs.cell(), 3);
        fact("ORGANISATION", orgs.base(), 4);
        fact("ORGANISATION", onlyAFact, 2);

        assertThat(versions("organisation"))
                .containsEntry(orgs.cell(), 3L)
                .containsEntry(orgs.base(), 4L)
                .containsEntry(onlyAFact, 0L)
                .containsEntry(orgs.province(), 0L);
    }

    @Test
    void everyKindOfFactIsCompared() {
        Set<String> compared = new TreeSet<>();
        for (FactKind kind : FactKind.values()) {
            UUID id = UUID.randomUUID();
            fact(kind.name(), id, 1);
            replicas.replicas().stream()
                    .map(Replica::aggregate)
                    .filter(aggregate -> versions(aggregate).containsKey(id))
                    .forEach(aggregate -> compared.add(kind + " " + aggregate));
        }

        assertThat(compared).hasSameSizeAs(FactKind.values());
    }

    private void fact(String kind, UUID id, long version) {
        database.execute(
                "insert into fact (kind, id, version, event_id, event_time, state)"
                        + " values (?, ?, ?, 'test', now(), '{}')",
                kind,
                id,
                version);
    }

    private Map<UUID, Long> versions(String aggregate) {
        String query = replicas.replicas().stream()
                .filter(replica -> replica.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow()
                .versions();
        return database.rows(query).stream()
                .collect(Collectors.toMap(row -> (UUID) row.get("id"), row -> (Long) row.get("version")));
    }
}
