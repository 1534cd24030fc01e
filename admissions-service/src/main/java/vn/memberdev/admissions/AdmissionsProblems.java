package vn.memberdev.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.admissions.admissioncase.AdmissionCaseProblem;
import vn.memberdev.admissions.competence.CompetenceProblem;
import vn.memberdev.admissions.member.MemberProblem;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.target.TargetProblem;
import vn.memberdev.platform.problem.ProblemCatalogue;
import vn.memberdev.platform.problem.ProblemType;

/** The problems of this service, feature by feature. */
@ApplicationScoped
public class AdmissionsProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return ProblemType.allOf(
                OrganisationProblem.class,
                MemberProblem.class,
                AdmissionCaseProblem.class,
                CompetenceProblem.class,
                TargetProblem.class);
    }
}
