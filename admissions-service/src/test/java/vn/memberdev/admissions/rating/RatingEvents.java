package vn.memberdev.admissions.rating;

import static vn.memberdev.admissions.Register.act;

import java.util.UUID;

/** Bodies of events of ratings, as evaluation-service sends them or a later release of it might. */
final class RatingEvents {

    private RatingEvents() {}

    static String rated(String category, String decidedOn) {
        return result("\"outcome\": \"RATED\", \"category\": \"" + category + "\"", decidedOn);
    }

    static String notRated(String reason, String decidedOn) {
        return result("\"outcome\": \"NOT_RATED\", \"notRatedReason\": \"" + reason + "\"", decidedOn);
    }

    /** The rating of a base committee for a year. */
    static String body(UUID id, long version, UUID organisation, int year, String result, String... revisions) {
        return """
                {"novelty": 1, "state": {"id": "%s", "version": %d, "organisationId": "%s",
                 "organisationKind": "BASE_COMMITTEE", "year": %d, "schemeVersion": "2005", "result": %s,
                 "revisions": [%s], "recordedAt": "2010-01-21T06:15:00Z"}}"""
                .formatted(id, version, organisation, year, result, String.join(",", revisions));
    }

    private static String result(String what, String decidedOn) {
        return "{" + what + ", \"decision\": " + act("06-QD/DUK", decidedOn)
                + ", \"recordedAt\": \"2010-01-21T06:15:00Z\"}";
    }
}
