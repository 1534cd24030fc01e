package vn.memberdev.candidates.admissionplan;

/** Bodies shown in the API description. The organisations are invented. */
final class AdmissionPlanExamples {

    static final String ADOPTION =
            """
            {"organisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce","year":2010,"toList":12,"toTrain":10,"toAdmit":8,
             "resolution":{"number":"03-NQ/DU","decidedOn":"2009-12-15",
                           "decidingOrganisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce"},
             "adoptedOn":"2009-12-15"}""";

    static final String REVISION =
            """
            {"toList":15,"toTrain":12,"toAdmit":8,
             "resolution":{"number":"09-NQ/DU","decidedOn":"2010-06-30",
                           "decidingOrganisationId":"01013b45-6a40-7e98-9940-a1fdd9da7dce"},
             "adoptedOn":"2010-07-01"}""";

    private AdmissionPlanExamples() {}
}
