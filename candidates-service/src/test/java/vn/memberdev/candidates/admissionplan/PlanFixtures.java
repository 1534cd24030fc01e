package vn.memberdev.candidates.admissionplan;

import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;

import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.testkit.OrgFixture;

/** Plans of 2010 of the base organisation, adopted on 15 December 2009 and revised on 1 July 2010. */
final class PlanFixtures {

    static final String PLANS = "/api/v1/admission-plans";

    private PlanFixtures() {}

    static Map<String, Object> adoption(UUID organisation) {
        return body(
                "organisationId", organisation,
                "year", 2010,
                "toList", 12,
                "toTrain", 10,
                "toAdmit", 8,
                "resolution", decision("03-NQ/DU", "2009-12-15", organisation),
                "adoptedOn", "2009-12-15");
    }

    static Map<String, Object> revision(UUID organisation) {
        return body(
                "toList", 15,
                "toTrain", 0,
                "toAdmit", 9,
                "resolution", decision("09-NQ/DU", "2010-06-30", organisation),
                "adoptedOn", "2010-07-01");
    }

    static UUID adopted(OrgFixture tree) {
        return adopted(tree, adoption(tree.base()));
    }

    static UUID adopted(OrgFixture tree, Map<String, Object> adoption) {
        return UUID.fromString(asProvince(tree)
                .body(adoption)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static void revise(OrgFixture tree, UUID plan) {
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(revision(tree.base()))
                .put(PLANS + "/" + plan)
                .then()
                .statusCode(200);
    }
}
