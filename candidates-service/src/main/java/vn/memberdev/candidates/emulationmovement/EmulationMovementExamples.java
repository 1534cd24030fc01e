package vn.memberdev.candidates.emulationmovement;

/** Bodies shown in the API description. The movements and organisations are invented. */
final class EmulationMovementExamples {

    private static final String FIELDS =
            """
            "massOrganisation":"YOUTH_UNION","title":"Tuổi trẻ cơ quan tiên phong cải cách",
             "startsOn":"2009-01-09","endsOn":"2009-09-02",
             "decision":{"number":"03-KH/DU","decidedOn":"2009-01-05",
                         "decidingOrganisationId":"01014099-8d00-7809-83d3-d8dce9113de1"}}""";

    static final String LAUNCH = "{\"organisationId\":\"01014099-8d00-7809-83d3-d8dce9113de1\"," + FIELDS;

    static final String CHANGE = "{" + FIELDS;

    static final String CLOSING =
            """
            {"endsOn":"2009-08-19",
             "decision":{"number":"41-TB/DU","decidedOn":"2009-08-20",
                         "decidingOrganisationId":"01014099-8d00-7809-83d3-d8dce9113de1"}}""";

    private EmulationMovementExamples() {}
}
