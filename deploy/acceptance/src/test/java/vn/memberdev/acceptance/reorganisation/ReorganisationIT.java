package vn.memberdev.acceptance.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figure;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;
import vn.memberdev.local.Progress;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.feed.ProvinceLoad;
import vn.memberdev.local.demo.feed.ReorganisationFeed;
import vn.memberdev.local.demo.province.ProvincePeople;
import vn.memberdev.local.demo.province.ProvinceShape;
import vn.memberdev.local.demo.reorganisation.Reorganisation;

/**
 * 2025: two blocs and three districts end, twelve communes become nine that stand below the province, while officers go
 * on recording. Nothing of the past changes, nothing is lost, and everybody sees what is theirs.
 */
@AcceptanceTest
@Order(6)
class ReorganisationIT {

    private static final String AS_REPORTED = "as-reported";
    private static final String RESTATED = "restated";
    private static final List<String> SUMMED =
            List.of("IND-1", "IND-2", "MEMBER-GOOD", "BASE-GOOD-OR-BETTER", "CAND-1", "CAND-2", "CAND-4");
    private static final Organisations PLAN = Organisations.below(ProvinceShape.SMALL);
    private static final Reorganisation SCRIPT = Reorganisation.of(PLAN);

    private static SuiteUnderTest suite;
    private static Map<String, UUID> ids;
    private static Map<String, List<String>> before;
    private static OngoingRecords records;
    private static Whereabouts register;
    private static int commandsOfASecondRun;

    @BeforeAll
    static void reorganiseWhileOfficersGoOn(SuiteUnderTest underTest) {
        suite = underTest;
        ids = ProvinceLoad.run(suite.endpoints(), ProvinceShape.SMALL, UUID.randomUUID(), Progress.silent());
        suite.officers().openCampaign(suite.province(), OngoingRecords.RATED_YEAR);
        suite.flow().awaitDrained();
        before = figures(AS_REPORTED);
        records = new OngoingRecords(suite.as("province-officer"), ids, placesThatGoOn(), membersOfDistricts());

        records.start();
        ids = reorganise().organisations();
        records.stop();

        register = new Whereabouts(suite.as("province-officer"), suite.province());
        records.makeUp(ReorganisationIT::firstSuccessor, ids);
        suite.flow().awaitDrained();
        commandsOfASecondRun = reorganise().commands();
        System.out.println("recorded meanwhile: " + records.candidates().size() + " candidates, " + records.refused()
                + " of them after a refusal, " + records.members().size() + " members");
    }

    @Test
    void aSecondRunFindsEverythingDone() {
        assertThat(commandsOfASecondRun).isZero();
    }

    @Test
    void noFigureOfTheYearsBeforeChanges() {
        Map<String, List<String>> after = figures(AS_REPORTED);
        before.forEach((asked, lines) -> assertThat(after.get(asked)).as(asked).isEqualTo(lines));
    }

    @Test
    void theProvinceIsTheSameEitherWay() {
        for (int year : ProvincePeople.YEARS) {
            assertThat(suite.figures().lines(suite.province(), Figures.year(year), RESTATED))
                    .isEqualTo(suite.figures().lines(suite.province(), Figures.year(year), AS_REPORTED));
        }
    }

    @Test
    void whatStandsBelowTheProvinceAndWhatItKeepsAddUpToIt() {
        List<UUID> parts = register.makingUpTheProvince();
        assertThat(parts).contains(ids.get("party-agencies"), ids.get("district-01"), ids.get("commune-01-01-upper"));
        for (int year : List.of(OngoingRecords.RATED_YEAR, 2023, 2024)) {
            Map<String, List<Long>> sums = new HashMap<>();
            for (UUID part : parts) {
                counts(part, year).forEach((indicator, counts) -> sums.merge(indicator, counts, ReorganisationIT::sum));
            }
            assertThat(sums).as("restated " + year).isEqualTo(counts(suite.province(), year));
        }
    }

    @Test
    void ratingsOfBaseOrganisationsCountWhereTheirRecordsAre() {
        Map<UUID, Long> rated = new HashMap<>();
        PLAN.units().stream()
                .filter(Unit::isBase)
                .forEach(base -> rated.merge(register.top(ids.get(base.key())), 1L, Long::sum));
        rated.forEach((organisation, count) -> assertThat(suite.figures()
                        .of("BASE-GOOD-OR-BETTER", organisation, Figures.year(2024), RESTATED)
                        .denominator())
                .as("rated base organisations of %s", nameOf(organisation))
                .isEqualTo(count));
        // The split commune and the dissolved offices are left to the districts they last stood under.
        assertThat(rated).containsEntry(ids.get("district-01"), 3L).doesNotContainKey(ids.get("commune-01-01-upper"));
    }

    @Test
    void officersSeeWhatTheirCommuneTookOverAndNobodyElseDoes() {
        SCRIPT.ends().forEach((key, successors) -> {
            if (successors.size() == 1) {
                Caller successor = officerOf(successors.get(0));
                Caller stranger = officerOf(otherThan(successors.get(0)));
                Caller formerDistrict = officerOf(PLAN.unit(key).parentKey());
                for (String record : recordsOf(key)) {
                    sees(successor, record, 200);
                    sees(suite.as("committee-officer", suite.province()), record, 200);
                    sees(stranger, record, 404);
                    sees(formerDistrict, record, 404);
                }
            }
        });
    }

    @Test
    void whatNobodyTookOverIsSeenByThoseAboveAlone() {
        String dissolved = "evaluation /organisation-ratings/" + ids.get("office-02-5") + "/2024";
        String split = "evaluation /organisation-ratings/" + ids.get("commune-01-01") + "/2024";
        sees(officerOf("district-02"), dissolved, 200);
        sees(officerOf("district-01"), split, 200);
        sees(officerOf("commune-01-01-upper"), split, 404);
        sees(officerOf("commune-02-01"), dissolved, 404);
        for (Unit base : PLAN.below(Organisations.BLOC)) {
            String rating = "evaluation /organisation-ratings/" + ids.get(base.key()) + "/2024";
            sees(officerOf(Organisations.BLOC), rating, 404);
            sees(suite.as("committee-officer", register.parent(ids.get(base.key()))), rating, 200);
        }
    }

    @Test
    void everyCandidateIsOnExactlyOneList() {
        List<String> misplaced = new ArrayList<>();
        for (OngoingRecords.Kept kept : records.candidates()) {
            List<String> lists =
                    listsOf(kept.id()).stream().map(ReorganisationIT::nameOf).toList();
            String wanted = nameOf(register.followed(ids.get(kept.key())));
            if (!lists.equals(List.of(wanted))) {
                misplaced.add(kept + " is on " + lists + ", not on " + wanted);
            }
        }
        assertThat(records.candidates()).isNotEmpty();
        assertThat(misplaced).isEmpty();
    }

    private static List<UUID> listsOf(UUID candidate) {
        JsonNode listings = suite.as("province-officer")
                .get(Part.CANDIDATES, "/candidates/" + candidate)
                .expect(200)
                .json()
                .path("listings");
        return StreamSupport.stream(listings.spliterator(), false)
                .filter(listing -> !listing.hasNonNull("endedOn"))
                .map(listing -> UUID.fromString(listing.path("organisationId").asText()))
                .toList();
    }

    @Test
    void everyMemberIsCountedInAnOrganisationThatExists() {
        assertThat(records.members()).isNotEmpty().allSatisfy(kept -> {
            JsonNode member = suite.as("province-officer")
                    .get(Part.ADMISSIONS, "/members/" + kept.id())
                    .expect(200)
                    .json();
            UUID home = UUID.fromString(member.path("organisationId").asText());
            assertThat(register.hasEnded(home))
                    .as("%s has ended: %s", kept.key(), member)
                    .isFalse();
        });
    }

    @Test
    void countersEqualTheRecomputeAndNothingWasSetAside() {
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    private static ReorganisationFeed.Outcome reorganise() {
        return new ReorganisationFeed(new Api(suite.endpoints()), ids, UUID.randomUUID(), Progress.silent())
                .run(SCRIPT);
    }

    /** Communes and their cells; who is at one that is split stays until somebody says where to. */
    private static List<String> placesThatGoOn() {
        return PLAN.units().stream()
                .map(Unit::key)
                .filter(key -> key.startsWith("commune"))
                .toList();
    }

    private static List<UUID> membersOfDistricts() {
        return Stream.of("district-01", "district-02", "district-03")
                .flatMap(key -> suite
                        .as("province-officer")
                        .all(Part.ADMISSIONS, "/members?subtree=true&organisationId=" + ids.get(key))
                        .stream())
                // Admitted in 2024: on no roll of the year that is rated.
                .filter(member ->
                        member.path("memberSince").asText("9999").compareTo(OngoingRecords.RATED_YEAR + "") < 0)
                .map(member -> UUID.fromString(member.path("id").asText()))
                .toList();
    }

    private static Map<String, List<String>> figures(String structure) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        Stream.concat(Stream.of(Organisations.PROVINCE), PLAN.units().stream().map(Unit::key))
                .filter(key -> key.matches("province|bloc|enterprises|district-..|commune-..-0[1-4]"))
                .forEach(key -> ProvincePeople.YEARS.forEach(year -> figures.put(
                        key + " " + year, suite.figures().lines(ids.get(key), Figures.year(year), structure))));
        return figures;
    }

    private static Map<String, List<Long>> counts(UUID organisation, int year) {
        Map<String, Figure> all = suite.figures().all(organisation, Figures.year(year), RESTATED, SUMMED);
        Map<String, List<Long>> counts = new HashMap<>();
        SUMMED.forEach(indicator -> {
            Figure figure = all.get(indicator);
            counts.put(indicator, List.of(figure.numerator(), figure.denominator() == null ? 0 : figure.denominator()));
        });
        return counts;
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return List.of(one.get(0) + other.get(0), one.get(1) + other.get(1));
    }

    /** What was recorded for a commune before it ended, and meanwhile; a member of one of its cells. */
    private static List<String> recordsOf(String key) {
        List<String> paths = new ArrayList<>();
        paths.add("evaluation /organisation-ratings/" + ids.get(key) + "/2024");
        paths.add("admissions /members?organisationId=" + ids.get(key + "-1"));
        records.candidates().stream()
                .filter(kept -> kept.key().equals(key))
                .limit(2)
                .forEach(kept -> paths.add("candidates /candidates/" + kept.id()));
        return paths;
    }

    private static void sees(Caller caller, String record, int status) {
        int space = record.indexOf(' ');
        Part service = Part.valueOf(record.substring(0, space).toUpperCase(Locale.ROOT));
        caller.get(service, record.substring(space + 1)).expect(status);
    }

    private static Caller officerOf(String key) {
        return suite.as("committee-officer", ids.get(key));
    }

    private static String otherThan(String key) {
        return "commune-03-01".equals(key) ? "commune-02-01" : "commune-03-01";
    }

    private static String firstSuccessor(String key) {
        List<String> successors = SCRIPT.ends().get(key);
        return successors == null || successors.isEmpty() ? key : firstSuccessor(successors.get(0));
    }

    private static String nameOf(UUID organisation) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(organisation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(organisation.toString());
    }
}
