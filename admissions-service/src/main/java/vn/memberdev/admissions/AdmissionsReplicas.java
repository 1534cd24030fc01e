package vn.memberdev.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.comparison.Replicas;

/** What this service keeps of others: candidates, and of the ratings those of organisations. */
@ApplicationScoped
class AdmissionsReplicas implements Replicas {

    @Override
    public List<Replica> replicas() {
        return List.of(
                new Replica(
                        Topics.CANDIDATES, "candidate", "select candidate_id as id, version from candidate_replica"),
                new Replica(Topics.RATINGS, "organisation-rating", "select id, version from organisation_rating"));
    }
}
