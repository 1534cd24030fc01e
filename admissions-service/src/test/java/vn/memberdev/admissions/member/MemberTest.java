package vn.memberdev.admissions.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.memberdev.admissions.Refusals.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.member.admission.MemberAnnulment;
import vn.memberdev.admissions.member.admission.NewMember;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.Education;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

class MemberTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2009-05-20T03:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1984, 9, 2);
    private static final LocalDate HELD = LocalDate.of(2009, 5, 19);
    private static final Act DECISION = new Act("88-QD/DUK", LocalDate.of(2009, 5, 4), UUID.randomUUID());

    @Test
    void registeredMemberIsOfficialAndCountedSinceTheFirstDay() {
        Member member = registered();

        assertThat(member.status()).isEqualTo(MemberStatus.OFFICIAL);
        assertThat(member.affiliations()).singleElement().satisfies(affiliation -> {
            assertThat(affiliation.organisationId()).isEqualTo(CELL);
            assertThat(affiliation.validFrom()).isEqualTo(LocalDate.of(2001, 2, 3));
            assertThat(affiliation.isOpen()).isTrue();
        });
        assertThat(member.admission()).isEmpty();
    }

    @Test
    void admittedMemberIsProvisionalAndCountedSinceTheCeremony() {
        Member member = admitted();

        assertThat(member.status()).isEqualTo(MemberStatus.PROVISIONAL);
        assertThat(member.memberSince()).isEqualTo(HELD);
        assertThat(member.admission().orElseThrow().decision().decidedOn()).isEqualTo(DECISION.decidedOn());
        assertThat(member.admission().orElseThrow().ceremonyOn()).isEqualTo(HELD);
    }

    @Test
    void annulmentEndsTheAffiliationAndClosesTheMember() {
        Member member = admitted();
        LocalDate day = LocalDate.of(2009, 11, 16);

        member.annul(new MemberAnnulment("WRONG_STANDARDS", day, DECISION, NOW));

        assertThat(member.status()).isEqualTo(MemberStatus.ANNULLED);
        assertThat(member.organisationId()).isEqualTo(CELL);
        assertThat(member.affiliations()).extracting(AffiliationPeriod::isOpen).containsExactly(false);
        assertThat(member.affiliations().get(0).holdsOn(day)).isFalse();
        assertThat(member.affiliations().get(0).holdsOn(day.minusDays(1))).isTrue();
        assertThat(member.admission().orElseThrow().annulment().reason()).isEqualTo("WRONG_STANDARDS");
        refuses(MemberProblem.MEMBER_ANNULLED, () -> member.train("TRAINING", HELD, NOW));
        refuses(MemberProblem.MEMBER_ANNULLED, () -> member.educate(EducationLevel.MASTER, HELD, NOW));
        refuses(
                MemberProblem.MEMBER_ANNULLED,
                () -> member.annul(new MemberAnnulment("WRONG_STANDARDS", day, DECISION, NOW)));
    }

    @Test
    void educationIsKeptOldestFirst() {
        Member member = registered();

        member.educate(EducationLevel.UNIVERSITY, LocalDate.of(2008, 11, 21), NOW);
        member.educate(EducationLevel.ELEMENTARY, LocalDate.of(1990, 1, 1), NOW);

        assertThat(member.education())
                .extracting(EducationReached::level)
                .containsExactly(EducationLevel.ELEMENTARY, EducationLevel.COLLEGE, EducationLevel.UNIVERSITY);
        assertThat(member.education().get(2).toContract())
                .isEqualTo(new Education(EducationLevel.UNIVERSITY, LocalDate.of(2008, 11, 21), NOW));
    }

    @Test
    void levelIsReachedOnceAndTheLaterLevelIsTheHigher() {
        Member member = registered();
        LocalDate college = LocalDate.of(1995, 7, 15);

        refuses(
                MemberProblem.EDUCATION_ALREADY_RECORDED,
                () -> MemberRules.requireRisingEducation(member, EducationLevel.COLLEGE, LocalDate.of(2001, 1, 1)));
        refuses(
                MemberProblem.EDUCATION_NOT_RISING,
                () -> MemberRules.requireRisingEducation(member, EducationLevel.UNIVERSITY, college));
        refuses(
                MemberProblem.EDUCATION_NOT_RISING,
                () -> MemberRules.requireRisingEducation(member, EducationLevel.INTERMEDIATE, college.plusDays(1)));
        assertThatCode(() ->
                        MemberRules.requireRisingEducation(member, EducationLevel.INTERMEDIATE, college.minusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void turnCountsForTheAffiliationOfItsDay() {
        Member member = registered();

        CompletedTurn turn = member.train("UPGRADING", LocalDate.of(2008, 6, 27), NOW);

        assertThat(turn.toContract().organisationId()).isEqualTo(CELL);
        refuses(MemberProblem.NOT_AFFILIATED_THEN, () -> member.train("UPGRADING", LocalDate.of(2001, 2, 2), NOW));
        refuses(
                MemberProblem.TRAINING_TURN_ALREADY_RECORDED,
                () -> MemberRules.requireNewTurn(member, "UPGRADING", LocalDate.of(2008, 6, 27)));
        assertThatCode(() -> MemberRules.requireNewTurn(member, "RETRAINING", LocalDate.of(2008, 6, 27)))
                .doesNotThrowAnyException();
    }

    @Test
    void birthComesBeforeMembership() {
        refuses(MemberProblem.MEMBER_BEFORE_BIRTH, () -> MemberRules.requireLifeInOrder(BORN, BORN));
        refuses(
                MemberProblem.BIRTH_DATE_TOO_OLD,
                () -> MemberRules.requireLifeInOrder(LocalDate.of(1899, 12, 31), HELD));
    }

    @Test
    void everyChangeGivesADifferentTimeSoThatTheVersionGrows() {
        Member member = registered();
        Instant before = member.changedAt();

        member.train("UPGRADING", LocalDate.of(2008, 6, 27), NOW);

        assertThat(member.changedAt()).isAfter(before);
    }

    @Test
    void personIsShownToOfficersAndAuditorsOnly() {
        for (String role : Set.of(Roles.CELL_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR)) {
            assertThat(MemberView.of(scope(role), registered()).fullName()).isEqualTo("Nguyễn Văn Mẫu");
        }
        MemberView forSystem = MemberView.of(scope(Roles.INTEGRATION), registered());
        assertThat(forSystem.fullName()).isNull();
        assertThat(forSystem.birthDate()).isNull();
        assertThat(forSystem.birthYear()).isEqualTo(1984);
    }

    @Test
    void personIsInNoMessage() {
        assertThat(request().toString()).doesNotContain("Nguyễn").doesNotContain("1984");
        assertThat(MemberView.of(scope(Roles.AUDITOR), registered()).toString()).doesNotContain("Nguyễn");
    }

    private static Scope scope(String role) {
        return new Scope("someone", Set.of(role), CELL);
    }

    private static Member registered() {
        return Member.register(request(), NOW);
    }

    private static RegisterMemberRequest request() {
        return new RegisterMemberRequest(
                "DV-1",
                " Nguyễn Văn Mẫu ",
                BORN,
                Sex.MALE,
                LocalDate.of(2001, 2, 3),
                CELL,
                EducationLevel.COLLEGE,
                LocalDate.of(1995, 7, 15));
    }

    private static Member admitted() {
        return Member.admit(
                new NewMember(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Trần Thị Mẫu",
                        BORN,
                        Sex.FEMALE,
                        EducationLevel.UNIVERSITY,
                        LocalDate.of(2006, 6, 30),
                        CELL,
                        HELD,
                        DECISION,
                        "23-QD/TW"),
                NOW);
    }
}
