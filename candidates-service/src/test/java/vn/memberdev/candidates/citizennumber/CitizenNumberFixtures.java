package vn.memberdev.candidates.citizennumber;

import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;

import io.restassured.response.Response;
import java.util.UUID;
import vn.memberdev.platform.testkit.OrgFixture;

/** Calls that many tests of citizen numbers need. The number belongs to nobody. */
public final class CitizenNumberFixtures {

    /** Fits the candidate of the fixtures: a woman born in 1984. */
    public static final String NUMBER = "020184000001";

    private CitizenNumberFixtures() {}

    public static String path(UUID candidate) {
        return CANDIDATES + "/" + candidate + "/citizen-number";
    }

    /** Records the first number. */
    public static Response recorded(OrgFixture tree, UUID candidate, String number) {
        return asProvince(tree).body(body("citizenNumber", number)).put(path(candidate));
    }

    public static Response revealed(OrgFixture tree, UUID candidate, String purpose) {
        return asProvince(tree).body(body("purpose", purpose)).post(path(candidate) + ":reveal");
    }
}
