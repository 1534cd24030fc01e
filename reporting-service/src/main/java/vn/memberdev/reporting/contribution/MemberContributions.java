package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.Education;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;

/**
 * A member in the figures. The stock is kept as dated entries and exits: +1 where an affiliation begins, -1 where it
 * ends, and an exit and an entry where the highest education changes in between. Whose admission was annulled was
 * never a member (294-QD/TW 4.4) and is in no figure.
 */
final class MemberContributions {

    private MemberContributions() {}

    static List<Contribution> stock(MemberState member) {
        List<Contribution> contributions = new ArrayList<>();
        if (isAnnulled(member)) {
            return contributions;
        }
        List<Education> education = orEmpty(member.education()).stream()
                .sorted(Comparator.comparing(Education::reachedOn))
                .toList();
        orEmpty(member.affiliations()).forEach(affiliation -> stock(affiliation, education, contributions));
        return contributions;
    }

    static List<Contribution> admitted(MemberState member) {
        Admission admission = member.admission();
        return admission == null || isAnnulled(member)
                ? List.of()
                : List.of(Contribution.one(
                        Measure.MEMBERS_ADMITTED, admittedAt(member, admission), admission.ceremonyOn()));
    }

    static List<Contribution> turns(MemberState member) {
        if (isAnnulled(member)) {
            return List.of();
        }
        return orEmpty(member.trainingTurns()).stream()
                .map(turn -> new Contribution(
                        Measure.TRAINING_TURNS, turn.organisationId(), turn.completedOn(), turn.kind(), 1))
                .toList();
    }

    private static boolean isAnnulled(MemberState member) {
        return member.status() == MemberStatus.ANNULLED
                || (member.admission() != null && member.admission().annulment() != null);
    }

    private static void stock(Affiliation affiliation, List<Education> education, List<Contribution> into) {
        LocalDate from = affiliation.from();
        LocalDate to = affiliation.to();
        UUID at = affiliation.organisationId();
        EducationLevel level = levelOn(education, from);
        into.add(entry(at, from, level, 1));
        for (Education step : education) {
            boolean within = step.reachedOn().isAfter(from)
                    && (to == null || step.reachedOn().isBefore(to));
            if (within && step.level().compareTo(level) > 0) {
                into.add(entry(at, step.reachedOn(), level, -1));
                into.add(entry(at, step.reachedOn(), step.level(), 1));
                level = step.level();
            }
        }
        if (to != null) {
            into.add(entry(at, to, level, -1));
        }
    }

    /** The highest level reached by a day: a later, lower diploma takes nothing away. */
    private static EducationLevel levelOn(List<Education> education, LocalDate day) {
        return education.stream()
                .filter(step -> !step.reachedOn().isAfter(day))
                .map(Education::level)
                .max(Comparator.naturalOrder())
                .orElse(EducationLevel.NONE);
    }

    private static Contribution entry(UUID at, LocalDate on, EducationLevel level, long amount) {
        return new Contribution(Measure.MEMBERS_STOCK, at, on, level.name(), amount);
    }

    /** Where the member was first counted, so that admissions and the growth of the stock agree. */
    private static UUID admittedAt(MemberState member, Admission admission) {
        return orEmpty(member.affiliations()).stream()
                .filter(a -> !a.from().isAfter(admission.ceremonyOn())
                        && (a.to() == null || a.to().isAfter(admission.ceremonyOn())))
                .map(Affiliation::organisationId)
                .findFirst()
                .orElse(admission.ceremonyOrganisationId());
    }
}
