package vn.memberdev.evaluation.rating.api;

/** Request bodies shown in the API document. */
final class OrganisationRatingExamples {

    static final String RATED =
            """
            {"outcome": "RATED", "category": "CLEAN_STRONG", "exemplary": true, "decision": {"number": "06-QD/DUK", "decidedOn": "2010-01-20",
             "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    static final String NOT_RATED =
            """
            {"outcome": "NOT_RATED", "notRatedReason": "NOT_REVIEWED", "decision": {"number": "06-QD/DUK",
             "decidedOn": "2010-01-20", "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    static final String BATCH =
            """
            {"items": [{"organisationId": "01014099-8d00-7809-83d3-d8dce9113de1", "year": 2009, "outcome": "RATED",
             "category": "CLEAN_STRONG", "exemplary": true, "decision": {"number": "06-QD/DUK", "decidedOn": "2010-01-20",
             "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}]}""";

    static final String FILE =
            """
            organisationId,year,outcome,category,notRatedReason,exemplary,number,decidedOn,decidingOrganisationId
            01014099-8d00-7809-83d3-d8dce9113de1,2009,RATED,CLEAN_STRONG,,true,06-QD/DUK,2010-01-20,01013b45-6a40-7e98-9940-a1fdd9da7dce
            """;

    private OrganisationRatingExamples() {}
}
