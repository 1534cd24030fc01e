package vn.memberdev.admissions.member;

/** Request examples of the API document; the people are invented. */
public final class MemberExamples {

    static final String REGISTER =
            """
            {"reference": "DV-000123", "fullName": "Nguyễn Văn Mẫu", "birthDate": "1968-04-12", "sex": "MALE",
             "memberSince": "1998-02-03", "organisationId": "010140b5-0440-739d-82b4-2938b2b75d02",
             "educationLevel": "COLLEGE", "educationReachedOn": "1995-07-15"}""";

    public static final String REGISTER_BATCH = "{\"items\": [" + REGISTER + "]}";

    public static final String FILE =
            """
            reference,fullName,birthDate,sex,memberSince,organisationId,educationLevel,educationReachedOn
            DV-000123,Nguyễn Văn Mẫu,1968-04-12,MALE,1998-02-03,010140b5-0440-739d-82b4-2938b2b75d02,COLLEGE,1995-07-15
            """;

    static final String EDUCATE = "{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}";

    public static final String EDUCATE_BATCH =
            """
            {"items": [{"memberId": "0108bc8e-2b80-751f-97ec-278ff85c28d9",
                        "level": "UNIVERSITY", "reachedOn": "2008-11-21"}]}""";

    static final String TRAIN = "{\"kind\": \"UPGRADING\", \"completedOn\": \"2008-06-27\"}";

    public static final String TRAIN_BATCH =
            """
            {"items": [{"memberId": "0108bc8e-2b80-751f-97ec-278ff85c28d9",
                        "kind": "UPGRADING", "completedOn": "2008-06-27"}]}""";

    private MemberExamples() {}
}
