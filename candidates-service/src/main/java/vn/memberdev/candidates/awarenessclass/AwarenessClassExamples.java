package vn.memberdev.candidates.awarenessclass;

/** Bodies shown in the API description. The organisations and candidates are invented. */
final class AwarenessClassExamples {

    private static final String PARTICULARS =
            """
            "title":"Lớp bồi dưỡng nhận thức về Đảng khóa 2 năm 2008","place":"Trung tâm bồi dưỡng chính trị huyện",
             "startsOn":"2008-09-08","endsOn":"2008-09-12","capacity":60,
             "decision":{"number":"45-QD/HU","decidedOn":"2008-08-15",
                         "decidingOrganisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    static final String PLAN = "{\"organisationId\":\"01013b45-6a40-7e98-9940-a1fdd9da7dce\"," + PARTICULARS;

    static final String CHANGE = "{" + PARTICULARS;

    static final String CANCELLATION =
            """
            {"cancelledOn":"2008-09-01","reason":"Không đủ học viên",
             "decision":{"number":"51-QD/HU","decidedOn":"2008-09-01",
                         "decidingOrganisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce"}}""";

    static final String ENROLMENT =
            """
            {"candidateIds":["01189678-28a0-7138-af8f-bb2e92c912f9","011ec89e-d8a0-7347-b235-9811edd68fe2"],
             "enrolledOn":"2008-08-25",
             "resolution":{"number":"17-NQ/CB","decidedOn":"2008-08-20",
                           "decidingOrganisationId":"010140b5-0440-739d-82b4-2938b2b75d02"}}""";

    static final String WITHDRAWAL = "{\"withdrawnOn\":\"2008-09-02\",\"reason\":\"Ốm dài ngày\"}";

    static final String COMPLETION =
            """
            {"completedOn":"2008-09-12","results":[
              {"candidateId":"01189678-28a0-7138-af8f-bb2e92c912f9","result":"PASSED","certificateNumber":"118/2008"},
              {"candidateId":"011ec89e-d8a0-7347-b235-9811edd68fe2","result":"ABSENT"}]}""";

    private AwarenessClassExamples() {}
}
