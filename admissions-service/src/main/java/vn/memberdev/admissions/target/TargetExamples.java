package vn.memberdev.admissions.target;

/** Request examples of the API document. */
final class TargetExamples {

    private static final String RESOLUTION =
            """
            "resolution": {"number": "09-NQ/DUK", "decidedOn": "2005-12-18",
                            "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    static final String SET =
            """
            {"organisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce", "indicator": "ADMISSIONS",
             "periodFrom": "2005-01-01", "periodTo": "2009-12-31", "value": 650,
             """
                    + RESOLUTION;

    static final String CHANGE = "{\"value\": 700, " + RESOLUTION;

    private TargetExamples() {}
}
