package vn.memberdev.candidates.nomination;

/** Bodies shown in the API description. The people, movements and organisations are invented. */
final class NominationExamples {

    static final String NOMINATION =
            """
            {"reference":"DTN-0007","fullName":"Lò Thị Ban Mai","birthDate":"1986-11-20","sex":"FEMALE",
             "education":"UPPER_SECONDARY","organisationId":"010140b5-0440-739d-82b4-2938b2b75d02",
             "nominatedBy":"EMULATION_MOVEMENT","movementId":"011ebe7c-2c00-7c41-9d0e-0b7d1f2a6c55",
             "nominatedOn":"2009-03-26","document":{"number":"12-CV/DTN","issuedOn":"2009-03-25"}}""";

    static final String BATCH = "{\"items\":[" + NOMINATION + "]}";

    private static final String RESOLUTION =
            """
            "resolution":{"number":"09-NQ/CB","decidedOn":"2009-04-03",
                           "decidingOrganisationId":"010140b5-0440-739d-82b4-2938b2b75d02"}}""";

    static final String ACCEPTANCE = "{\"listedOn\":\"2009-04-03\",\"reference\":\"CB07-0031\"," + RESOLUTION;

    static final String DECLINE = "{\"reason\":\"NOT_QUALIFIED\",\"declinedOn\":\"2009-04-03\"," + RESOLUTION;

    private NominationExamples() {}
}
