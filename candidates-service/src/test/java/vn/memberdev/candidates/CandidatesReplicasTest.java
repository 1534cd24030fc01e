package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.comparison.Replicas;

/** What this service says it has of others is what it has applied, in all the places where it keeps it. */
@QuarkusTest
class CandidatesReplicasTest extends ServiceTest {

    @Inject
    Replicas replicas;

    @Test
    void aMemberWhoWasACandidateIsHereWhenTheCandidateKnows() {
        UUID plain = UUID.randomUUID();
        UUID known = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        member(plain, 3, null);
        member(known, 2, UUID.randomUUID());
        member(unknown, 2, UUID.randomUUID());
        database.execute(
                "insert into applied_member_version (member_id, candidate_id, version) values (?, ?, 2)",
                known,
                UUID.randomUUID());

        assertThat(versions("member")).containsOnly(Map.entry(plain, 3L), Map.entry(known, 2L), Map.entry(unknown, 0L));
    }

    @Test
    void anOrganisationThatHasEndedIsHereWhenItsEndIs() {
        database.execute(
                "update org_unit set version = 5, ended_on = '2009-01-01' where org_id in (?, ?)",
                tree.cell(),
                tree.secondCell());
        database.execute(
                "insert into organisation_end (organisation_id, version, decision_number, decision_decided_on,"
                        + " decision_organisation_id) values (?, 5, '1-QD', '2008-12-20', ?)",
                tree.cell(),
                tree.base());

        assertThat(versions("organisation"))
                .containsEntry(tree.cell(), 5L)
                .containsEntry(tree.secondCell(), 0L)
                .containsKey(tree.base());
        assertThat(database.count("org_unit"))
                .isEqualTo(versions("organisation").size());
    }

    private void member(UUID id, long version, UUID candidate) {
        database.execute(
                "insert into member_replica (member_id, version, status, candidate_id)"
                        + " values (?, ?, 'OFFICIAL', ?)",
                id,
                version,
                candidate);
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
