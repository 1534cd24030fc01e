package vn.memberdev.admissions.admissioncase;

/** Request examples of the API document; the people are invented. */
public final class AdmissionCaseExamples {

    static final String OPEN = "{\"candidateId\": \"01189678-28a0-7138-af8f-bb2e92c912f9\"}";

    public static final String OPEN_BATCH = "{\"items\": [" + OPEN + "]}";

    private static final String DECISION =
            """
            "outcome": "ADMIT", "votesFor": 9, "votesEntitled": 11,
             "decision": {"number": "88-QD/DUK", "decidedOn": "2009-05-04",
                          "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    private static final String CASE = "\"caseId\": \"011f5e20-7780-7bbf-8d41-60a1e8674dac\", ";

    static final String DECIDE = "{" + DECISION;

    public static final String DECIDE_BATCH = "{\"items\": [{" + CASE + DECISION + "]}";

    private static final String PERSON =
            """
            "heldOn": "2009-05-19", "fullName": "Trần Thị Mẫu", "birthDate": "1984-09-02",
             "educationLevel": "UNIVERSITY", "educationReachedOn": "2006-06-30"}""";

    static final String CEREMONY = "{" + PERSON;

    public static final String CEREMONY_BATCH = "{\"items\": [{" + CASE + PERSON + "]}";

    static final String ANNUL =
            """
            {"reason": "WRONG_STANDARDS",
             "decision": {"number": "44-QD/DUK", "decidedOn": "2009-11-16",
                          "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    private AdmissionCaseExamples() {}
}
