package vn.memberdev.evaluation.rating.api;

/** Request bodies shown in the API document. */
final class MemberRatingExamples {

    static final String RATED =
            """
            {"outcome": "RATED", "category": "GOOD", "decision": {"number": "04-QD/DU", "decidedOn": "2010-01-15",
             "decidingOrganisationId": "01014099-8d00-7809-83d3-d8dce9113de1"}}""";

    static final String NOT_RATED =
            """
            {"outcome": "NOT_RATED", "notRatedReason": "ADMITTED_LATE", "decision": {"number": "04-QD/DU",
             "decidedOn": "2010-01-15", "decidingOrganisationId": "01014099-8d00-7809-83d3-d8dce9113de1"}}""";

    static final String BATCH =
            """
            {"items": [{"memberId": "01215bf6-0b80-786f-b1ee-146f7b5732ee", "year": 2009, "outcome": "RATED",
             "category": "GOOD", "decision": {"number": "04-QD/DU", "decidedOn": "2010-01-15",
             "decidingOrganisationId": "01014099-8d00-7809-83d3-d8dce9113de1"}}]}""";

    static final String FILE =
            """
            memberId,year,outcome,category,notRatedReason,number,decidedOn,decidingOrganisationId
            01215bf6-0b80-786f-b1ee-146f7b5732ee,2009,RATED,GOOD,,04-QD/DU,2010-01-15,01014099-8d00-7809-83d3-d8dce9113de1
            """;

    private MemberRatingExamples() {}
}
