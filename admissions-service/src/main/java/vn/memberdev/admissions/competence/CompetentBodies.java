package vn.memberdev.admissions.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.organisation.powers.OrganisationPowers;
import vn.memberdev.admissions.organisation.powers.PlaceOnDay;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Competent bodies, for callers and for the rules of other features. */
@ApplicationScoped
public class CompetentBodies {

    private final OrganisationPowers organisations;
    private final Policies policies;
    private final BusinessTime time;

    CompetentBodies(OrganisationPowers organisations, Policies policies, BusinessTime time) {
        this.organisations = organisations;
        this.policies = policies;
        this.time = time;
    }

    /**
     * Who decides for an organisation of the caller's scope on a day, today if none is given. It is shown wherever it
     * stands: who sends a case up knows to whom.
     */
    public CompetentBodyView find(Scope scope, UUID organisationId, LocalDate on, Matter matter) {
        LocalDate day = on == null ? time.today() : on;
        organisations.get(scope, organisationId, day);
        PlaceOnDay place = new PlaceOnDay(organisationId, day);
        CompetentBody competent = Optional.ofNullable(on(List.of(place)).get(place))
                .orElseThrow(() -> new ProblemException(CompetenceProblem.NO_COMPETENT_BODY, "detail", "day", day));
        return CompetentBodyView.of(
                place, matter, competent, policies.value(competent.body().votesPolicy(), day));
    }

    /** Who decides for each of the organisations on its day; nothing for one without anybody, or not there that day. */
    public Map<PlaceOnDay, CompetentBody> on(Collection<PlaceOnDay> places) {
        Map<PlaceOnDay, CompetentBody> bodies = new HashMap<>();
        organisations.lines(places).forEach((place, line) -> CompetenceRules.firstCompetent(line)
                .ifPresent(body -> bodies.put(place, body)));
        return bodies;
    }
}
