package vn.memberdev.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.comparison.Replicas;

/** What this service keeps of the register: the tree and the members. */
@ApplicationScoped
class EvaluationReplicas implements Replicas {

    @Override
    public List<Replica> replicas() {
        return List.of(
                new Replica(Topics.ORGANISATIONS, "organisation", "select org_id as id, version from org_unit"),
                new Replica(Topics.MEMBERS, "member", "select member_id as id, version from member_replica"));
    }
}
