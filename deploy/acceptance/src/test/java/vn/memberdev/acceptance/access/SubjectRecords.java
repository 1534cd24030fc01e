package vn.memberdev.acceptance.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.PowerOfficers;
import vn.memberdev.acceptance.suite.SourceOfficers;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/** Writes one record of every kind in an agency, so that every path of the APIs can name something that is there. */
final class SubjectRecords {

    private static final int YEAR = 2008;
    private static final String CODE = "97.001.001.000.000";

    private SubjectRecords() {}

    static Subjects write(SuiteUnderTest suite, Agency agency) {
        Officers officers = suite.officers();
        Caller caller = suite.as("province-officer");
        Officers.Admitted admitted = officers.admitThrough(agency.cell(), "Mông Văn Mẫu", 2007);
        UUID task = officers.giveTask(workToSeeTo(officers, agency), LocalDate.of(2008, 2, 1));
        caller.put(
                        Part.CANDIDATES,
                        "/candidates/" + admitted.candidate() + "/citizen-number",
                        Json.object("citizenNumber", "020184000001"))
                .expect(201);
        UUID campaign = Patience.answer(
                        201,
                        () -> caller.post(
                                Part.EVALUATION,
                                "/rating-campaigns",
                                Json.object("year", YEAR, "organisationId", agency.committee())))
                .id();
        officers.rateMember(admitted.member(), YEAR, "GOOD");
        officers.rateOrganisation(agency.base(), YEAR, "GOOD");
        UUID introduction = Patience.answer(
                        201,
                        () -> caller.post(
                                Part.EVALUATION,
                                "/residence-introductions",
                                Json.object(
                                        "memberId",
                                        admitted.member(),
                                        "group",
                                        "INTRODUCED",
                                        "introducedOn",
                                        LocalDate.of(2007, 6, 1))))
                .id();
        officers.setTarget(agency.base(), 5);
        // After its admissions were decided, and with too few members: the list of powers to look at is not empty.
        new PowerOfficers(caller).delegateAdmission(agency.base(), LocalDate.of(2010, 1, 4));
        officers.establish(agency.committee(), "BASE_CELL", "Chi bộ có mã số", CODE);
        suite.figures().await("1", "IND-1", agency.committee(), Figures.TERM);
        String value =
                suite.figures().of("IND-1", agency.committee(), Figures.TERM).id();
        Map<String, String> collections = new HashMap<>(collections(agency, admitted));
        SourceRecords.Written sources = SourceRecords.write(new SourceOfficers(caller), agency, YEAR);
        collections.putAll(sources.byCollection());
        collections.put("rating-campaigns", campaign.toString());
        collections.put("residence-introductions", introduction.toString());
        collections.put("targets", target(caller, agency).toString());
        collections.put("indicator-values", value);
        collections.put("recomputations", recompute(suite).toString());
        // The first generation of figures, which the schema begins with.
        collections.put("rebuilds", "1");
        collections.put("published-values", publish(caller, agency).toString());
        Map<String, String> fields = new HashMap<>(fields(agency, admitted, introduction, value));
        fields.put("taskId", task.toString());
        fields.put("movementId", sources.movement().toString());
        fields.putAll(ofTheTree(agency));
        return new Subjects(agency.committee(), collections, fields);
    }

    /** Somebody whose certificate has run out: the list of work is not empty. */
    private static UUID workToSeeTo(Officers officers, Agency agency) {
        UUID candidate = officers.listCandidate(agency.cell(), "Hà Thị Chờ", LocalDate.of(2007, 2, 3));
        officers.certify(candidate, LocalDate.of(2007, 9, 15));
        // Whom the example of the search finds.
        officers.listCandidate(agency.cell(), "Nguyễn Thị Hoa", LocalDate.of(2007, 2, 3));
        return candidate;
    }

    private static UUID recompute(SuiteUnderTest suite) {
        return suite.as("operator")
                .post(Part.REPORTING, "/recomputations", Map.of())
                .id();
    }

    private static UUID target(Caller caller, Agency agency) {
        return caller.all(Part.ADMISSIONS, "/targets").stream()
                .filter(target -> target.path("organisationId")
                        .asText()
                        .equals(agency.base().toString()))
                .map(target -> UUID.fromString(target.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID publish(Caller caller, Agency agency) {
        Map<String, Object> body = Json.object(
                "indicator", "IND-1",
                "organisationId", agency.committee(),
                "periodFrom", "2005-10-01",
                "periodTo", "2010-09-30",
                "value", "1",
                "source", "Bản tin");
        return caller.post(Part.REPORTING, "/published-values", body)
                .expect(201)
                .id();
    }

    private static Map<String, String> collections(Agency agency, Officers.Admitted admitted) {
        return Map.of(
                "organisations", agency.base().toString(),
                "candidates", admitted.candidate().toString(),
                "admission-cases", admitted.admissionCase().toString(),
                "members", admitted.member().toString(),
                "indicators", "IND-1",
                "quarantine", "1",
                "parked", agency.base().toString());
    }

    private static Map<String, String> ofTheTree(Agency agency) {
        return Map.of(
                "id",
                agency.base().toString(),
                "root",
                agency.base().toString(),
                "from",
                "1990-01-01",
                "to",
                "2010-01-01",
                "successorId",
                agency.committee().toString(),
                "power",
                "DELEGATED_ADMISSION",
                "ordinal",
                "0");
    }

    private static Map<String, String> fields(
            Agency agency, Officers.Admitted admitted, UUID introduction, String value) {
        return Map.ofEntries(
                Map.entry("organisationId", agency.base().toString()),
                Map.entry("organisation", agency.base().toString()),
                Map.entry("parentCode", CODE),
                Map.entry("parentId", agency.base().toString()),
                Map.entry("newParentId", agency.base().toString()),
                Map.entry("decidingOrganisationId", agency.committee().toString()),
                Map.entry("memberId", admitted.member().toString()),
                Map.entry("candidateId", admitted.candidate().toString()),
                Map.entry("caseId", admitted.admissionCase().toString()),
                Map.entry("introductionId", introduction.toString()),
                Map.entry("topic", "memberdev.no-topic"),
                Map.entry("subtree", "true"),
                Map.entry("since", value),
                Map.entry("version", "2005"),
                Map.entry("year", Integer.toString(YEAR)));
    }
}
