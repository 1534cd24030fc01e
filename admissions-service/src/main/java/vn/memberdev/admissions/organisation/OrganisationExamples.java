package vn.memberdev.admissions.organisation;

/** Request examples of the API document; the organisations are invented. */
public final class OrganisationExamples {

    public static final String ESTABLISH =
            """
            {"parentId": "01013b45-6a40-7e98-9940-a1fdd9da7dce", "name": "Đảng bộ Sở Thủy lợi",
             "kind": "BASE_COMMITTEE", "code": "99.010.021.000.000", "effectiveOn": "2005-01-05",
             "decision": {"number": "02-QD/TU", "decidedOn": "2005-01-04",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String TRANSFER =
            """
            {"newParentId": "01013b47-3f00-7280-a023-bec6406340c3", "effectiveOn": "2009-07-01",
             "newCode": "99.020.007.000.000",
             "acceptance": {"number": "12-QD/HU", "decidedOn": "2009-06-28",
                            "decidingOrganisationId": "01013b47-3f00-7280-a023-bec6406340c3"},
             "decision": {"number": "31-QD/TU", "decidedOn": "2009-06-25",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String BATCH = "{\"items\": [" + ESTABLISH + "]}";

    public static final String FILE =
            """
            parentCode,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId
            99.010.000.000.000,Đảng bộ Sở Thủy lợi,BASE_COMMITTEE,99.010.021.000.000,2005-01-05,02-QD/TU,2005-01-04,\
            01013b3c-4280-7dd0-82c7-0261f62045ff
            """;

    public static final String RENAME =
            """
            {"name": "Đảng bộ Sở Nông nghiệp", "effectiveOn": "2025-07-01",
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String CHANGE_KIND =
            """
            {"kind": "SUPERIOR", "newCode": "99.031.000.000.000", "effectiveOn": "2025-07-01",
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String CORRECT =
            """
            {"reason": "Nhập sai ngày hiệu lực",
             "replacement": {"name": "Đảng bộ Sở Nông nghiệp", "effectiveOn": "2025-07-02",
                             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}}""";

    public static final String TAKE_BACK = """
            {"reason": "Quyết định không liên quan đến tổ chức này"}""";

    public static final String GRANT =
            """
            {"power": "DELEGATED_ADMISSION", "effectiveOn": "2025-07-01",
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String WITHDRAW =
            """
            {"effectiveOn": "2025-07-01",
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String MERGE =
            """
            {"effectiveOn": "2025-07-01", "placement": {},
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String END =
            """
            {"effectiveOn": "2025-07-01",
             "placement": {"childrenTo": "01013b47-3f00-7280-a023-bec6406340c3",
                           "membersTo": "01013b47-3f00-7280-a023-bec6406340c3", "targetsStay": true},
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String DISBAND =
            """
            {"effectiveOn": "2025-07-01",
             "proposal": {"votesFor": 20, "votesEntitled": 29,
                          "act": {"number": "08-NQ/HU", "decidedOn": "2025-06-10",
                                  "decidingOrganisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce"}},
             "decision": {"votesFor": 30, "votesEntitled": 47,
                          "act": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                                  "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}}""";

    public static final String CONSOLIDATE =
            """
            {"predecessors": [{"id": "01013b45-6a40-7e98-9940-a1fdd9da7dce", "version": 3},
                              {"id": "01013b47-3f00-7280-a023-bec6406340c3", "version": 1}],
             "organisation": {"parentId": "01013b3c-4280-7dd0-82c7-0261f62045ff", "name": "Đảng bộ xã Khe Thông",
                              "kind": "SUPERIOR", "code": "99.040.000.000.000"},
             "effectiveOn": "2025-07-01", "placement": {},
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    public static final String SPLIT =
            """
            {"successors": [
                {"organisation": {"parentId": "01013b3c-4280-7dd0-82c7-0261f62045ff", "name": "Đảng bộ xã Thượng",
                                  "kind": "SUPERIOR", "code": "99.041.000.000.000"},
                 "children": ["01014099-8d00-7809-83d3-d8dce9113de1"]},
                {"organisation": {"parentId": "01013b3c-4280-7dd0-82c7-0261f62045ff", "name": "Đảng bộ xã Hạ",
                                  "kind": "SUPERIOR", "code": "99.042.000.000.000"},
                 "members": ["01215bf6-0b80-786f-b1ee-146f7b5732ee"]}],
             "effectiveOn": "2025-07-01", "targetsStay": true,
             "decision": {"number": "45-QD/TU", "decidedOn": "2025-06-20",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    private OrganisationExamples() {}
}
