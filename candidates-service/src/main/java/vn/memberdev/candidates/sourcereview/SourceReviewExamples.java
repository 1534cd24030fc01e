package vn.memberdev.candidates.sourcereview;

/** Bodies shown in the API description. The candidates and organisations are invented. */
final class SourceReviewExamples {

    private static final String RESOLUTION =
            """
            "resolution":{"number":"03-NQ/DU","decidedOn":"2009-12-15",
                           "decidingOrganisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce"}""";

    static final String OPENING =
            """
            {"organisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce","year":2009,"openedOn":"2009-11-20"}""";

    static final String VERDICTS =
            """
            {"items":[{"candidateId":"01189678-28a0-7138-af8f-bb2e92c912f9","verdict":"ADVANCE"},
                      {"candidateId":"01189678-28a1-7d0c-9c5e-0f4ab1c6a2d4","verdict":"REMOVE",
                       "removalReason":"LACKS_WILL","note":"Đã trao đổi tại chi bộ"}]}""";

    static final String ADOPTION = "{" + RESOLUTION
            + """
            ,
             "adoptedOn":"2009-12-15","plan":{"toList":12,"toTrain":10,"toAdmit":8}}""";

    static final String CANCELLATION =
            "{" + RESOLUTION + """
            ,
             "reason":"Mở nhầm tổ chức","cancelledOn":"2009-12-15"}""";

    private SourceReviewExamples() {}
}
