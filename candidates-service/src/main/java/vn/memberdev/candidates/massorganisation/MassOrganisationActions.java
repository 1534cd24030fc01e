package vn.memberdev.candidates.massorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;

/** Whether a mass organisation may be assigned or released today. */
@ApplicationScoped
public class MassOrganisationActions implements CandidateActionSource {

    private static final CandidateOperation ASSIGN =
            CandidateOperation.of("assign-mass-organisation", MassOrganisationResource.class, "assignMassOrganisation");
    private static final CandidateOperation RELEASE = CandidateOperation.of(
            "release-mass-organisation", MassOrganisationResource.class, "releaseMassOrganisation");

    /** One that does not follow the candidate yet: there is none of this name. */
    private static final String ANOTHER = "-";

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(
                Offer.change(
                        ASSIGN,
                        facts -> new SupportChange.MassOrganisationAssigned(
                                ANOTHER, today, Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))),
                Offer.change(
                        RELEASE,
                        facts -> new SupportChange.MassOrganisationReleased(
                                oneThatFollows(facts),
                                today,
                                Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))));
    }

    private static String oneThatFollows(CandidateFacts facts) {
        return facts.openMassOrganisations().stream()
                .findFirst()
                .map(MassOrganisationAssignment::massOrganisation)
                .orElse(ANOTHER);
    }
}
