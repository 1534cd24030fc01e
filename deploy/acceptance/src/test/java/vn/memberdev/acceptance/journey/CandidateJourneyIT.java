package vn.memberdev.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figure;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/** One candidate, recorded by the officers whose task it is, from the list to a provincial figure. */
@AcceptanceTest
@Order(2)
class CandidateJourneyIT {

    private static final String NAME = "Lê Thị Hương Giang";
    private static final String YEAR = Figures.year(2007);

    @Test
    void aCandidateListedAtACellBecomesAFigureOfEveryOrganisationAboveIt(SuiteUnderTest suite) {
        Officers province = suite.officers();
        Agency agency = province.establishAgency("Hành trình");
        province.setTarget(agency.committee(), 4);
        long before = suite.figures().of("IND-1", suite.province(), YEAR).numerator();

        UUID helper = province.registerMembers(agency.cell(), 1).get(0);
        UUID candidate = listAtTheCell(suite.as("cell-officer", agency.cell()), agency);
        new Officers(suite.as("cell-officer", agency.cell())).follow(candidate, helper, LocalDate.of(2006, 10, 2));
        clearAtTheBase(suite.as("base-officer", agency.base()), candidate);
        UUID member = admitAtTheCommittee(suite.as("committee-officer", agency.committee()), agency, candidate);

        Figures figures = suite.figures();
        for (UUID organisation : List.of(agency.cell(), agency.base(), agency.committee())) {
            figures.await("1", "IND-1", organisation, YEAR);
        }
        figures.await("" + (before + 1), "IND-1", suite.province(), YEAR);
        figures.await("25.00 = 1/4", "IND-3", agency.committee(), Figures.TERM);
        figures.await("100.00 = 1/1", "IND-2", agency.committee(), Figures.TERM);
        opensDownToTheMember(figures.of("IND-1", agency.committee(), YEAR), member, suite);
        theCandidateIsClosed(suite.as("cell-officer", agency.cell()), candidate, member);
    }

    private static UUID listAtTheCell(Caller cellOfficer, Agency agency) {
        return Patience.answer(
                        201,
                        () -> cellOfficer.post(
                                Part.CANDIDATES,
                                "/candidates",
                                Officers.candidate(agency.cell(), NAME, LocalDate.of(2006, 2, 3))))
                .id();
    }

    private static void clearAtTheBase(Caller baseOfficer, UUID candidate) {
        String path = "/candidates/" + candidate;
        baseOfficer
                .command(
                        Part.CANDIDATES,
                        path,
                        "/awareness-certificates",
                        Json.object("completedOn", "2006-09-15", "number", "GCN-1507"))
                .expect(200);
        baseOfficer
                .command(
                        Part.CANDIDATES,
                        path,
                        "/clearance",
                        Json.object("decision", Officers.decision(LocalDate.of(2007, 1, 10))))
                .expect(200);
    }

    private static UUID admitAtTheCommittee(Caller committeeOfficer, Agency agency, UUID candidate) {
        UUID admissionCase = Patience.answer(
                        201,
                        () -> committeeOfficer.post(
                                Part.ADMISSIONS, "/admission-cases", Json.object("candidateId", candidate)))
                .id();
        String path = "/admission-cases/" + admissionCase;
        committeeOfficer
                .command(
                        Part.ADMISSIONS,
                        path,
                        "/decision",
                        Json.object(
                                "outcome",
                                "ADMIT",
                                "decision",
                                Officers.decision(LocalDate.of(2007, 3, 5), agency.committee()),
                                "votesFor",
                                11,
                                "votesEntitled",
                                13))
                .expect(200);
        return new Officers(committeeOfficer).hold(admissionCase, NAME, LocalDate.of(2007, 3, 26));
    }

    private static void opensDownToTheMember(Figure figure, UUID member, SuiteUnderTest suite) {
        List<JsonNode> records = suite.figures().records(figure, "numerator");
        assertThat(records).singleElement().satisfies(item -> {
            assertThat(item.path("id").asText()).isEqualTo(member.toString());
            assertThat(item.path("on").asText()).isEqualTo("2007-03-26");
            assertThat(item.path("href").asText()).endsWith("/api/v1/members/" + member);
        });
    }

    private static void theCandidateIsClosed(Caller cellOfficer, UUID candidate, UUID member) {
        Patience.until("the candidate to be closed as admitted", () -> {
            Answer closed =
                    cellOfficer.get(Part.CANDIDATES, "/candidates/" + candidate).expect(200);
            assertThat(closed.text("status")).isEqualTo("ADMITTED");
            assertThat(closed.text("memberId")).isEqualTo(member.toString());
        });
    }
}
