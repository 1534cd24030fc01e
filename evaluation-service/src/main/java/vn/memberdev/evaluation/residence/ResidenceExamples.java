package vn.memberdev.evaluation.residence;

/** Request bodies shown in the API document. */
final class ResidenceExamples {

    static final String INTRODUCE =
            """
            {"memberId": "0108bc8e-2b80-751f-97ec-278ff85c28d9", "group": "INTRODUCED", "introducedOn": "2008-01-15"}""";

    static final String INTRODUCE_BATCH =
            """
            {"items": [{"memberId": "0108bc8e-2b80-751f-97ec-278ff85c28d9", "group": "INTRODUCED",
             "introducedOn": "2008-01-15"}]}""";

    static final String COMMENT =
            """
            {"year": 2008, "verdict": "FAVOURABLE", "commentedOn": "2008-12-05"}""";

    static final String COMMENT_BATCH =
            """
            {"items": [{"introductionId": "012199c2-5b80-76ee-b55f-76600d4ad08b", "year": 2008,
             "verdict": "FAVOURABLE", "commentedOn": "2008-12-05"},
             {"memberId": "0108bc8e-2b80-751f-97ec-278ff85c28d9", "year": 2009, "verdict": "UNFAVOURABLE",
             "commentedOn": "2009-12-04"}]}""";

    private ResidenceExamples() {}
}
