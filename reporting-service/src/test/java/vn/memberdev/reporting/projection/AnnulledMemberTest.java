package vn.memberdev.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.residence.ResidenceComment;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

/** Whose admission was annulled is in no figure, whatever else was recorded of that person and whenever it is known. */
@QuarkusTest
class AnnulledMemberTest {

    private static final String YEAR = "2009-01-01..2009-12-31";

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Figures figures;
    private MemberState admitted;
    private MemberState annulled;
    private MemberRatingState rating;
    private ResidenceState residence;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
        AMember member = AMember.at(orgs.cell()).admitted("2008-05-19");
        admitted = member.build();
        annulled = member.annulled("2010-02-01").build();
        rating = States.ratingOf(annulled.id(), orgs.cell(), 2009, "GOOD");
        residence = residenceOf(annulled);
        MemberState other = AMember.at(orgs.cell()).admitted("2008-05-19").build();
        feed.deliver(List.of(other, States.ratingOf(other.id(), orgs.cell(), 2009, "GOOD"), residenceOf(other)));
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void anAnnulmentTakesOutWhatWasCountedBefore() {
        feed.deliver(List.of(admitted, rating, residence));
        assertRated(2);

        feed.deliver(List.of(annulled));

        assertRated(1);
        String records = "/api/v1/indicator-values/"
                + figures.value("IND-5", orgs.base(), YEAR, "as-reported").get("id") + "/records";
        figures.asProvince().get(records).then().body("items", hasSize(1));
    }

    @Test
    void whatBecomesKnownAfterTheAnnulmentIsNotCounted() {
        feed.deliver(List.of(admitted, annulled));

        feed.deliver(List.of(rating, residence));

        assertRated(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void annulledMemberIsInNoFigureInAnyOrderOfArrival(int round) {
        List<Object> all = List.of(annulled, rating, residence, admitted);

        feed.deliverInAnyOrder(
                IntStream.range(0, round).boxed().flatMap(i -> all.stream()).toList());

        assertRated(1);
    }

    @Test
    void suchFiguresSayHowFreshTheRegisterIs() {
        assertThat(figures.value("IND-5", orgs.base(), YEAR, "as-reported").get("asOf"))
                .asInstanceOf(MAP)
                .containsKeys("memberdev.ratings", "memberdev.members");
        assertThat(figures.value("IND-6", orgs.base(), YEAR, "as-reported").get("asOf"))
                .asInstanceOf(MAP)
                .doesNotContainKey("memberdev.members");
    }

    private void assertRated(int members) {
        assertThat(figures.value("IND-5", orgs.base(), YEAR, "as-reported"))
                .containsEntry("numerator", members)
                .containsEntry("denominator", members);
        assertThat(figures.value("IND-11", orgs.base(), YEAR, "as-reported"))
                .containsEntry("numerator", members)
                .containsEntry("denominator", members);
        Figures.proof();
    }

    private ResidenceState residenceOf(MemberState member) {
        ResidenceComment comment = States.comment(2009, ResidenceVerdict.FAVOURABLE, "2009-12-01");
        ResidenceState of = States.residence(orgs.cell(), ResidenceGroup.INTRODUCED, "2008-06-01", comment);
        return new ResidenceState(
                of.id(),
                of.version(),
                member.id(),
                of.organisationId(),
                of.group(),
                LocalDate.of(2008, 6, 1),
                of.comments(),
                of.recordedAt());
    }
}
