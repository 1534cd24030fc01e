package vn.memberdev.admissions.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class OrganisationTest {

    private static final UUID ABOVE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final LocalDate FROM = LocalDate.of(2005, 1, 5);
    private static final LocalDate MOVED = LocalDate.of(2009, 7, 1);
    private static final Instant NOW = Instant.parse("2009-06-26T04:20:11Z");
    private static final Act DECISION = new Act("02-QD/TU", FROM, UUID.randomUUID());

    @Test
    void transferEndsOnePeriodOnTheDayTheNextBegins() {
        Organisation organisation = organisation();

        organisation.transfer(new TransferOrganisationRequest(ELSEWHERE, MOVED, DECISION, null, "99.2"), NOW);

        assertThat(organisation.periods()).extracting(Period::parentId).containsExactly(ABOVE, ELSEWHERE);
        assertThat(organisation.periods()).extracting(Period::validFrom).containsExactly(FROM, MOVED);
        assertThat(organisation.periods()).extracting(Period::validTo).containsExactly(MOVED, null);
        assertThat(organisation.periods()).extracting(Period::code).containsExactly("99.1", "99.2");
        assertThat(organisation.on(MOVED.minusDays(1)).orElseThrow().parentId()).isEqualTo(ABOVE);
        assertThat(organisation.on(MOVED).orElseThrow().parentId()).isEqualTo(ELSEWHERE);
        assertThat(organisation.on(FROM.minusDays(1))).isEmpty();
    }

    @Test
    void transferWithoutNewCodeKeepsTheOldOne() {
        Organisation organisation = organisation();

        organisation.transfer(new TransferOrganisationRequest(ELSEWHERE, MOVED, DECISION, null, null), NOW);

        assertThat(organisation.last().code()).isEqualTo("99.1");
    }

    @Test
    void nothingThatTheRegisterHoldsIsWrittenOver() {
        Organisation organisation = organisation();

        refuses(
                OrganisationProblem.EFFECTIVE_BEFORE_LAST_CHANGE,
                () -> organisation.transfer(
                        new TransferOrganisationRequest(ELSEWHERE, FROM, DECISION, null, null), NOW));
        assertThat(organisation.periods()).hasSize(1);
    }

    @Test
    void parentMustExistOnTheFirstDay() {
        refuses(
                OrganisationProblem.EFFECTIVE_BEFORE_PARENT,
                () -> OrganisationRules.requireParentExists(FROM, FROM.minusDays(1)));
        assertThatCode(() -> OrganisationRules.requireParentExists(FROM, FROM)).doesNotThrowAnyException();
    }

    @Test
    void rootStays() {
        Period root = Period.first(null, request("99"));

        refuses(OrganisationProblem.ROOT_CANNOT_MOVE, () -> OrganisationRules.requireNotRoot(root));
        assertThatCode(() -> OrganisationRules.requireNotRoot(organisation().last()))
                .doesNotThrowAnyException();
    }

    @Test
    void extractFindsByCodeOnADayAndKeepsUpWithWhatIsEstablished() {
        RegisterExtract extract = new RegisterExtract(
                List.of(
                        new KnownPeriod(ABOVE, "99", FROM, MOVED, true),
                        new KnownPeriod(ELSEWHERE, "98", FROM, null, false)),
                false);

        assertThat(extract.byCode("99", FROM)).isEqualTo(ABOVE);
        refuses("organisation-not-found", () -> extract.byCode("99", MOVED));
        refuses("organisation-not-found", () -> extract.byCode("98", FROM));
        refuses("organisation-not-found", () -> extract.firstDay(ELSEWHERE, "/parentId"));
        refuses("code-in-use", () -> extract.requireFreeCode("98", ABOVE, FROM, "/code"));
        assertThatCode(() -> extract.requireFreeCode("99", ELSEWHERE, MOVED, "/code"))
                .doesNotThrowAnyException();

        Organisation established = organisation();
        extract.add(established);
        assertThat(extract.byCode("99.1", FROM)).isEqualTo(established.id());
    }

    @Test
    void codeOfAnOrganisationOutOfScopeIsRefusedWithoutTellingWhoseItIs() {
        RegisterExtract extract =
                new RegisterExtract(List.of(new KnownPeriod(ELSEWHERE, "98", FROM, null, false)), false);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> extract.requireFreeCode("98", ABOVE, FROM, "/code"))
                .satisfies(refusal -> assertThat(refusal.extensions()).isEmpty());
    }

    @Test
    void searchTextFoldsDiacriticsCaseAndSpaces() {
        assertThat(SearchText.of("  Đảng bộ  Sở Thủy lợi ")).isEqualTo("dang bo so thuy loi");
    }

    private static Organisation organisation() {
        return Organisation.establish(UUID.randomUUID(), Period.first(ABOVE, request("99.1")), NOW);
    }

    private static EstablishOrganisationRequest request(String code) {
        return new EstablishOrganisationRequest(
                null, null, "Đảng bộ", OrganisationKind.BASE_COMMITTEE, code, FROM, DECISION);
    }

    private static void refuses(ProblemType type, ThrowingCallable call) {
        refuses(type.code(), call);
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type().code()).isEqualTo(code));
    }
}
