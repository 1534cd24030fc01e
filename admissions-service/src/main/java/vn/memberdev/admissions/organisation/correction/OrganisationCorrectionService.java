package vn.memberdev.admissions.organisation.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.change.TreeRules;
import vn.memberdev.admissions.organisation.closure.EndRules;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Correction;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationEvents;
import vn.memberdev.admissions.organisation.history.OrganisationRepository;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.admissions.organisation.lineage.OrganisationLineageRepository;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Corrections of what was recorded wrongly. The record stays, and what was known before the correction can still be
 * read; from then on another record stands in its place, or none. What an end placed elsewhere stays there when the end
 * is taken back: members and cases have gone on in their new place since.
 */
@ApplicationScoped
@Transactional
public class OrganisationCorrectionService {

    private final StructuralChanges structuralChanges;
    private final OrganisationRepository repository;
    private final OrganisationLineageRepository lineage;
    private final Instance<OrganisationDependants> dependants;
    private final BusinessTime time;

    OrganisationCorrectionService(
            StructuralChanges structuralChanges,
            OrganisationRepository repository,
            OrganisationLineageRepository lineage,
            Instance<OrganisationDependants> dependants,
            BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.repository = repository;
        this.lineage = lineage;
        this.dependants = dependants;
        this.time = time;
    }

    /** Everything that was ever recorded of an organisation. */
    public ChangesView changes(Scope scope, UUID id) {
        return ChangesView.of(repository.find(scope, id).orElseThrow(OrganisationDirectory::notFound));
    }

    /** Takes a record out of force, and puts another in its place if there is one. */
    public ChangesView correct(Scope scope, UUID id, String ifMatch, int ordinal, CorrectChangeRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        Change wrong = record(organisation, ordinal);
        CorrectionRules.requireInForce(wrong);
        CorrectionRules.requireNotTakenAway(wrong, request.replacement());
        CorrectionRules.requireEndTakenBack(wrong, request.replacement());
        Correction correction =
                new Correction(time.now(), scope.subject(), request.reason().strip());
        if (request.replacement() == null) {
            takeBack(scope, organisation, wrong, ordinal, correction);
        } else {
            ReplacementFields.of(wrong).requireIn(request.replacement());
            Change right = request.replacement().inPlaceOf(wrong, ordinal, correction.correctedAt());
            pointIntoReplacement(() -> replace(scope, organisation, wrong, ordinal, correction, right));
        }
        announce(organisation, wrong, firstDay(wrong, request.replacement()));
        return ChangesView.of(organisation);
    }

    private void takeBack(Scope scope, Organisation organisation, Change wrong, int ordinal, Correction correction) {
        organisation.correct(ordinal, correction, null);
        if (wrong.isEnd()) {
            lineage.takeBack(organisation.id(), correction.correctedAt());
        }
        requireReach(scope, organisation, wrong);
        structuralChanges.requireFitsThroughout(scope, organisation);
    }

    private void replace(
            Scope scope, Organisation organisation, Change wrong, int ordinal, Correction correction, Change right) {
        if (!ReplacementFields.of(right).mayLieInFuture()) {
            OrganisationRules.requireNotInFuture(right.effectiveOn(), time.today());
        }
        List<LineageEdge> edges = lineage.edgesOf(organisation.id());
        if (right.isEstablishment()) {
            CorrectionRules.requireDayOfLineage(
                    wrong,
                    right.effectiveOn(),
                    edges.stream()
                            .filter(edge -> edge.successorId().equals(organisation.id()))
                            .toList());
            requireNothingEarlier(organisation, wrong, right.effectiveOn());
        }
        organisation.correct(ordinal, correction, right);
        CorrectionRules.requireInsideLife(organisation, edges);
        requireReach(scope, organisation, right);
        structuralChanges.requireFitsThroughout(scope, organisation);
        requireAcceptance(organisation, right);
    }

    /** An organisation does not begin after what stands below it or hangs on it. */
    private void requireNothingEarlier(Organisation organisation, Change wrong, LocalDate from) {
        if (!from.isAfter(wrong.effectiveOn())) {
            return;
        }
        repository
                .firstDayBelow(organisation.id())
                .ifPresent(earliest -> CorrectionRules.requireNotAfter(from, earliest));
        // Features say what hangs on it, not since when: anything at all is taken for too early.
        EndRules.requireNothingOpen(dependants.stream()
                .map(dependant -> dependant.open(organisation.id(), wrong.effectiveOn()))
                .filter(open -> open.count() > 0)
                .toList());
    }

    /** Where a corrected place puts the organisation is a place that the caller may touch. */
    private void requireReach(Scope scope, Organisation organisation, Change about) {
        UUID place = organisation.on(about.effectiveOn()).map(Period::parentId).orElse(null);
        if (about.parentId() != null && place != null) {
            structuralChanges
                    .snapshot(scope, Stream.of(place), Stream.of(), false)
                    .lifespan(place, "/newParentId");
        }
    }

    private void requireAcceptance(Organisation organisation, Change right) {
        if (!ReplacementFields.of(right).mayNeedAcceptance()) {
            return;
        }
        UUID before = organisation
                .on(right.effectiveOn().minusDays(1))
                .map(Period::parentId)
                .orElse(null);
        TreeRules.requireAcceptanceAcross(
                structuralChanges.areUnderDifferentSuperiors(before, right.parentId(), right.effectiveOn()),
                right.second());
    }

    /** The rules of changes name fields of a command; here these are parts of the replacement. */
    private static void pointIntoReplacement(Runnable rules) {
        try {
            rules.run();
        } catch (ProblemException refusal) {
            ProblemException placed = new ProblemException(refusal.type(), refusal.detail())
                    .with(refusal.errors().stream()
                            .map(OrganisationCorrectionService::pointIntoReplacement)
                            .toList());
            refusal.extensions().forEach(placed::with);
            throw placed;
        }
    }

    private static FieldError pointIntoReplacement(FieldError error) {
        return error.pointer().startsWith("/replacement") ? error : error.at("/replacement" + error.pointer());
    }

    private void announce(Organisation organisation, Change wrong, LocalDate from) {
        structuralChanges.write(organisation, edges -> OrganisationEvents.corrected(organisation, wrong, from, edges));
    }

    private static LocalDate firstDay(Change wrong, CorrectChangeRequest.Replacement replacement) {
        return replacement == null || wrong.effectiveOn().isBefore(replacement.effectiveOn())
                ? wrong.effectiveOn()
                : replacement.effectiveOn();
    }

    private static Change record(Organisation organisation, int ordinal) {
        List<Change> records = organisation.records();
        if (ordinal < 0 || ordinal >= records.size()) {
            throw new ProblemException(OrganisationProblem.CHANGE_NOT_FOUND);
        }
        return records.get(ordinal);
    }
}
