package vn.memberdev.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.Annulment;
import vn.memberdev.contracts.members.Education;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.contracts.members.TrainingTurn;

/** Builds states of members: {@code AMember.at(cell).since("2005-03-01").educated(UNIVERSITY, "2004-06-30").build()}. */
public final class AMember {

    private final UUID id = UUID.randomUUID();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<TrainingTurn> turns = new ArrayList<>();
    private UUID organisation;
    private Admission admission;
    private MemberStatus status = MemberStatus.OFFICIAL;
    private long version;

    private AMember(UUID organisation) {
        this.organisation = organisation;
    }

    public static AMember at(UUID organisation) {
        return new AMember(organisation);
    }

    public AMember since(String day) {
        affiliations.add(new Affiliation(organisation, LocalDate.parse(day), null));
        return this;
    }

    public AMember admitted(String day) {
        since(day);
        status = MemberStatus.PROVISIONAL;
        LocalDate on = LocalDate.parse(day);
        admission =
                new Admission(UUID.randomUUID(), UUID.randomUUID(), decision(on), on, organisation, "23-QD/TW", null);
        return this;
    }

    public AMember annulled(String day) {
        LocalDate on = LocalDate.parse(day);
        Annulment annulment = new Annulment("WRONG_STANDARDS", on, decision(on), Instant.EPOCH);
        admission = new Admission(
                admission.caseId(),
                admission.candidateId(),
                admission.decision(),
                admission.ceremonyOn(),
                admission.ceremonyOrganisationId(),
                admission.policyVersion(),
                annulment);
        status = MemberStatus.ANNULLED;
        end(on);
        return this;
    }

    public AMember movedTo(UUID other, String day) {
        end(LocalDate.parse(day));
        organisation = other;
        return since(day);
    }

    public AMember left(String day) {
        end(LocalDate.parse(day));
        return this;
    }

    public AMember educated(EducationLevel level, String day) {
        education.add(new Education(level, LocalDate.parse(day), Instant.EPOCH));
        return this;
    }

    public AMember trained(String kind, String day) {
        turns.add(new TrainingTurn(UUID.randomUUID(), kind, LocalDate.parse(day), organisation));
        return this;
    }

    /** The state as it is now, with the next version. */
    public MemberState build() {
        version++;
        return new MemberState(
                id,
                version,
                status,
                1970,
                Sex.FEMALE,
                List.copyOf(affiliations),
                List.copyOf(education),
                admission,
                List.copyOf(turns),
                Instant.EPOCH);
    }

    private void end(LocalDate day) {
        int last = affiliations.size() - 1;
        Affiliation open = affiliations.get(last);
        affiliations.set(last, new Affiliation(open.organisationId(), open.from(), day));
    }

    private Decision decision(LocalDate on) {
        return new Decision("88-QD/DUK", on, organisation);
    }
}
