package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_COMMITTEE;
import static vn.memberdev.contracts.organisations.OrganisationKind.PROVINCIAL;
import static vn.memberdev.contracts.organisations.OrganisationKind.SUPERIOR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

/**
 * The district level ends on 1 July 2025: of the communes of a district two become one, one is split, one is dissolved,
 * one goes under the province; the district ceases. Each admitted people in 2024.
 */
@QuarkusTest
class LineageTest {

    private static final String BEFORE = "2024-01-01..2024-12-31";
    private static final String END = "2025-07-01";

    private final UUID province = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID splitOne = UUID.randomUUID();
    private final UUID dissolved = UUID.randomUUID();
    private final UUID risen = UUID.randomUUID();
    private final UUID consolidated = UUID.randomUUID();
    private final UUID partOne = UUID.randomUUID();
    private final UUID partTwo = UUID.randomUUID();
    private final Feed feed = new Feed();
    private final Figures figures = new Figures(province);

    @BeforeEach
    void begin() {
        Database.ofService().clean();
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void whatEndedCountsWhereItsRecordsAreKept() {
        feed.deliver(before());
        feed.deliver(after());

        assertAsBefore();
        assertRestated();
        Figures.proof();
    }

    @Test
    void inAnyOrderOfArrival() {
        for (int seed = 0; seed < 5; seed++) {
            Database.ofService().clean();
            List<Object> all = new ArrayList<>(before());
            all.addAll(after());
            Collections.shuffle(all, new Random(seed));

            feed.deliver(all);

            assertAsBefore();
            assertRestated();
            Figures.proof();
        }
    }

    @Test
    void theValueSaysWhoseFiguresAreNotDivided() {
        feed.deliver(before());
        feed.deliver(after());

        assertThat(value(partOne, "restated")).containsEntry("undivided", List.of(splitOne.toString()));
        assertThat(value(province, "restated")).doesNotContainKey("undivided");
        assertThat(value(partOne, "as-reported")).doesNotContainKey("undivided");
    }

    @Test
    void recordsFollowTheFigure() {
        feed.deliver(before());
        feed.deliver(after());

        List<Map<String, Object>> records = figures.asProvince()
                .get("/api/v1/indicator-values/"
                        + value(consolidated, "restated").get("id") + "/records")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(records)
                .extracting(record -> record.get("organisationId"))
                .containsOnly(first.toString(), second.toString())
                .hasSize(3);
    }

    @Test
    void aFactThatIsDatedAfterTheEndCountsAtItsKeeper() {
        feed.deliver(before());
        feed.deliver(after());
        feed.deliver(List.of(AMember.at(first).admitted("2025-08-05").build()));

        assertThat(figures.value("IND-1", consolidated, "2025-08-01..2025-08-31", "as-reported")
                        .get("numerator"))
                .isEqualTo(1);
        assertThat(figures.value("IND-1", district, "2025-08-01..2025-08-31", "as-reported")
                        .get("numerator"))
                .isEqualTo(0);
    }

    private void assertAsBefore() {
        assertThat(admitted("as-reported", province, district, first, second, splitOne, dissolved, risen))
                .containsExactly(15, 15, 1, 2, 3, 4, 5);
        assertThat(admitted("as-reported", consolidated, partOne, partTwo)).containsExactly(0, 0, 0);
    }

    /** The split one last stood under the district, as the dissolved one; the district's records are the province's. */
    private void assertRestated() {
        assertThat(admitted("restated", province, consolidated, risen, partOne, partTwo, district))
                .containsExactly(15, 3, 5, 0, 0, 7);
        assertThat(admitted("restated", first, second, splitOne, dissolved)).containsExactly(1, 2, 3, 4);
    }

    private List<Object> admitted(String structure, UUID... organisations) {
        return List.of(organisations).stream()
                .map(organisation -> value(organisation, structure).get("numerator"))
                .toList();
    }

    private Map<String, Object> value(UUID organisation, String structure) {
        return figures.value("IND-1", organisation, BEFORE, structure);
    }

    private List<Object> before() {
        List<Object> states = new ArrayList<>();
        states.add(States.organisation(province, 1, States.below(null, PROVINCIAL, "2000-01-01", null)));
        states.add(States.organisation(district, 1, States.below(province, SUPERIOR, "2000-01-01", null)));
        int admissions = 0;
        for (UUID commune : List.of(first, second, splitOne, dissolved, risen)) {
            states.add(States.organisation(commune, 1, States.below(district, BASE_COMMITTEE, "2000-01-01", null)));
            admissions++;
            for (int i = 1; i <= admissions; i++) {
                states.add(AMember.at(commune).admitted("2024-0" + i + "-03").build());
            }
        }
        return states;
    }

    private List<Object> after() {
        return List.of(
                States.organisation(consolidated, 1, States.below(province, SUPERIOR, END, null)),
                States.organisation(partOne, 1, States.below(province, SUPERIOR, END, null)),
                States.organisation(partTwo, 1, States.below(province, SUPERIOR, END, null)),
                States.ended(first, 2, district, BASE_COMMITTEE, END, consolidated),
                States.ended(second, 2, district, BASE_COMMITTEE, END, consolidated),
                States.ended(splitOne, 2, district, BASE_COMMITTEE, END, partOne, partTwo),
                States.ended(dissolved, 2, district, BASE_COMMITTEE, END),
                States.organisation(
                        risen,
                        2,
                        States.below(district, BASE_COMMITTEE, "2000-01-01", END),
                        States.below(province, SUPERIOR, END, null)),
                States.ended(district, 2, province, SUPERIOR, END));
    }
}
