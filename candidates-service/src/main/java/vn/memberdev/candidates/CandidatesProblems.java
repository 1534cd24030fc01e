package vn.memberdev.candidates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.candidates.admissionplan.AdmissionPlanProblem;
import vn.memberdev.candidates.awarenessclass.AwarenessClassProblem;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.certificate.CertificateProblem;
import vn.memberdev.candidates.citizennumber.CitizenNumberProblem;
import vn.memberdev.candidates.clearance.ClearanceProblem;
import vn.memberdev.candidates.educationactivity.EducationActivityProblem;
import vn.memberdev.candidates.emulationmovement.EmulationMovementProblem;
import vn.memberdev.candidates.helper.HelperProblem;
import vn.memberdev.candidates.massorganisation.MassOrganisationProblem;
import vn.memberdev.candidates.nomination.NominationProblem;
import vn.memberdev.candidates.removal.RemovalProblem;
import vn.memberdev.candidates.sourcereview.SourceReviewProblem;
import vn.memberdev.candidates.trialtask.TrialTaskProblem;
import vn.memberdev.platform.problem.ProblemCatalogue;
import vn.memberdev.platform.problem.ProblemType;

/** Every problem this service can answer with, besides the platform's. */
@ApplicationScoped
public class CandidatesProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return ProblemType.allOf(
                CandidateProblem.class,
                CitizenNumberProblem.class,
                CertificateProblem.class,
                AwarenessClassProblem.class,
                ClearanceProblem.class,
                RemovalProblem.class,
                EmulationMovementProblem.class,
                NominationProblem.class,
                EducationActivityProblem.class,
                HelperProblem.class,
                MassOrganisationProblem.class,
                TrialTaskProblem.class,
                SourceReviewProblem.class,
                AdmissionPlanProblem.class);
    }
}
