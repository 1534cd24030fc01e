package vn.memberdev.acceptance.faults.check;

import java.util.ArrayList;
import java.util.List;
import vn.memberdev.local.Part;

/**
 * What a service keeps of another one's aggregates.
 *
 * @param service who keeps it
 * @param of whose copy it is
 * @param versions asks for ids and versions
 */
record Copy(Part service, Owned of, String versions) {

    private static final String TREE = "select org_id as id, version from org_unit";
    private static final String MEMBERS = "select member_id as id, version from member_replica";

    static List<Copy> all() {
        List<Copy> copies = new ArrayList<>();
        for (Owned kind : Owned.values()) {
            copies.add(new Copy(Part.REPORTING, kind, kind.facts()));
        }
        for (Part service : List.of(Part.CANDIDATES, Part.EVALUATION, Part.REPORTING)) {
            copies.add(new Copy(service, Owned.ORGANISATION, TREE));
        }
        copies.add(new Copy(Part.CANDIDATES, Owned.MEMBER, MEMBERS));
        copies.add(new Copy(Part.EVALUATION, Owned.MEMBER, MEMBERS));
        copies.add(new Copy(
                Part.ADMISSIONS, Owned.CANDIDATE, "select candidate_id as id, version from candidate_replica"));
        return copies;
    }

    @Override
    public String toString() {
        return of + " in " + service.label();
    }
}
