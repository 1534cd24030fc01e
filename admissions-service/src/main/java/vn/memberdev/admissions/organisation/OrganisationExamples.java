package vn.memberdev.admissions.organisation;

/** Request examples of the API document; the organisations are invented. */
final class OrganisationExamples {

    static final String ESTABLISH =
            """
            {"parentId": "01013b45-6a40-7e98-9940-a1fdd9da7dce", "name": "Đảng bộ Sở Thủy lợi",
             "kind": "BASE_COMMITTEE", "code": "99.010.021.000.000", "effectiveOn": "2005-01-05",
             "decision": {"number": "02-QD/TU", "decidedOn": "2005-01-04",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    static final String TRANSFER =
            """
            {"newParentId": "01013b47-3f00-7280-a023-bec6406340c3", "effectiveOn": "2009-07-01",
             "newCode": "99.020.007.000.000",
             "decision": {"number": "31-QD/TU", "decidedOn": "2009-06-25",
                          "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}}""";

    static final String BATCH = "{\"items\": [" + ESTABLISH + "]}";

    static final String FILE =
            """
            parentCode,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId
            99.010.000.000.000,Đảng bộ Sở Thủy lợi,BASE_COMMITTEE,99.010.021.000.000,2005-01-05,02-QD/TU,2005-01-04,\
            01013b3c-4280-7dd0-82c7-0261f62045ff
            """;

    private OrganisationExamples() {}
}
