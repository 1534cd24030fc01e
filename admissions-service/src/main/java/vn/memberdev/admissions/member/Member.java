package vn.memberdev.admissions.member;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.admissions.member.admission.MemberAdmission;
import vn.memberdev.admissions.member.admission.MemberAnnulment;
import vn.memberdev.admissions.member.admission.NewMember;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** A member of the register. */
@Entity
@Table(name = "member")
public class Member extends VersionedAggregate {

    @Column(name = "reference")
    private String reference;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "sex")
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "member_since")
    private LocalDate memberSince;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Embedded
    private MemberAdmission admission;

    @Embedded
    private MemberAnnulment annulment;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    @BatchSize(size = 500)
    private List<AffiliationPeriod> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("reachedOn")
    @BatchSize(size = 500)
    private List<EducationReached> education = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("completedOn")
    @BatchSize(size = 500)
    private List<CompletedTurn> trainingTurns = new ArrayList<>();

    protected Member() {}

    private Member(Instant recordedAt) {
        super(Ids.next(), recordedAt);
    }

    /** Enters a person who is a member already. */
    public static Member register(RegisterMemberRequest request, Instant recordedAt) {
        Member member = new Member(recordedAt);
        member.reference = request.reference();
        member.status = MemberStatus.OFFICIAL;
        member.setPerson(request.fullName(), request.birthDate(), request.sex());
        member.startAffiliation(request.organisationId(), request.memberSince());
        member.addEducation(request.educationLevel(), request.educationReachedOn(), recordedAt);
        return member;
    }

    /** Enters a person on the day of the ceremony; probation begins. */
    static Member admit(NewMember person, Instant recordedAt) {
        Member member = new Member(recordedAt);
        member.status = MemberStatus.PROVISIONAL;
        member.setPerson(person.fullName(), person.birthDate(), person.sex());
        member.startAffiliation(person.organisationId(), person.ceremonyOn());
        member.addEducation(person.educationLevel(), person.educationReachedOn(), recordedAt);
        member.admission = new MemberAdmission(
                person.caseId(),
                person.candidateId(),
                person.decision(),
                person.ceremonyOn(),
                person.organisationId(),
                person.policyVersion());
        return member;
    }

    /** Records a level of education. The rules have been asked before. */
    EducationReached educate(EducationLevel level, LocalDate reachedOn, Instant recordedAt) {
        MemberRules.requireNotAnnulled(status);
        EducationReached reached = addEducation(level, reachedOn, recordedAt);
        changed(recordedAt);
        return reached;
    }

    /** Records a turn of training at the organisation where the member was counted on that day. */
    CompletedTurn train(String kind, LocalDate completedOn, Instant recordedAt) {
        MemberRules.requireNotAnnulled(status);
        CompletedTurn turn = new CompletedTurn(this, kind, completedOn, MemberRules.affiliationOn(this, completedOn));
        trainingTurns.add(turn);
        trainingTurns.sort(Comparator.comparing(CompletedTurn::completedOn));
        changed(recordedAt);
        return turn;
    }

    /** Takes the admission back: the member is counted nowhere any more. */
    void annul(MemberAnnulment act) {
        MemberRules.requireNotAnnulled(status);
        status = MemberStatus.ANNULLED;
        annulment = act;
        affiliations.stream().filter(AffiliationPeriod::isOpen).forEach(open -> open.end(act.annulledOn()));
        changed(act.recordedAt());
    }

    private void setPerson(String name, LocalDate born, Sex personSex) {
        fullName = name.strip();
        birthDate = born;
        sex = personSex;
    }

    private void startAffiliation(UUID organisation, LocalDate from) {
        memberSince = from;
        organisationId = organisation;
        affiliations.add(new AffiliationPeriod(this, organisation, from));
    }

    private EducationReached addEducation(EducationLevel level, LocalDate reachedOn, Instant recordedAt) {
        EducationReached reached = new EducationReached(this, level, reachedOn, recordedAt);
        education.add(reached);
        education.sort(Comparator.comparing(EducationReached::reachedOn));
        return reached;
    }

    String reference() {
        return reference;
    }

    String fullName() {
        return fullName;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    Sex sex() {
        return sex;
    }

    MemberStatus status() {
        return status;
    }

    LocalDate memberSince() {
        return memberSince;
    }

    UUID organisationId() {
        return organisationId;
    }

    Optional<Admission> admission() {
        return Optional.ofNullable(admission).map(held -> held.toContract(annulment));
    }

    List<AffiliationPeriod> affiliations() {
        return List.copyOf(affiliations);
    }

    List<EducationReached> education() {
        return List.copyOf(education);
    }

    List<CompletedTurn> trainingTurns() {
        return List.copyOf(trainingTurns);
    }
}
