package vn.memberdev.candidates.candidate.listing;

/** Bodies shown in the API description. The people and organisations are invented. */
public final class CandidateExamples {

    static final String LISTING =
            """
            {"reference":"CB07-0012","fullName":"Nguyễn Thị Hoa Ban","birthDate":"1984-06-02","sex":"FEMALE",
             "organisationId":"010140b5-0440-739d-82b4-2938b2b75d02","listedOn":"2008-03-05",
             "resolution":{"number":"07-NQ/CB","decidedOn":"2008-03-05",
                           "decidingOrganisationId":"010140b5-0440-739d-82b4-2938b2b75d02"}}""";

    static final String LISTING_AGAIN =
            """
            {"organisationId":"010140b5-0440-739d-82b4-2938b2b75d02","listedOn":"2009-11-20",
             "resolution":{"number":"31-NQ/CB","decidedOn":"2009-11-20",
                           "decidingOrganisationId":"010140b5-0440-739d-82b4-2938b2b75d02"}}""";

    public static final String SEARCH = """
            {"q":"hoa nguyen","status":"LISTED","limit":20}""";

    static final String BATCH = "{\"items\":[" + LISTING + "]}";

    static final String CSV =
            """
            reference,fullName,birthDate,sex,organisationId,listedOn,resolutionNumber,resolutionDecidedOn,resolutionDecidingOrganisationId
            CB07-0012,Nguyễn Thị Hoa Ban,1984-06-02,FEMALE,010140b5-0440-739d-82b4-2938b2b75d02,2008-03-05,07-NQ/CB,2008-03-05,010140b5-0440-739d-82b4-2938b2b75d02
            """;

    private CandidateExamples() {}
}
