package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.contracts.organisations.OrganisationOperation;
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

    private final Structure structure;
    private final OrganisationRepository repository;
    private final OrganisationLineageRepository lineage;
    private final Instance<OrganisationDependants> dependants;
    private final BusinessTime time;

    OrganisationCorrectionService(
            Structure structure,
            OrganisationRepository repository,
            OrganisationLineageRepository lineage,
            Instance<OrganisationDependants> dependants,
            BusinessTime time) {
        this.structure = structure;
        this.repository = repository;
        this.lineage = lineage;
        this.dependants = dependants;
        this.time = time;
    }

    /** Everything that was ever recorded of an organisation. */
    public ChangesView changes(Scope scope, UUID id) {
        return ChangesView.of(repository.find(scope, id).orElseThrow(OrganisationService::notFound));
    }

    /** Takes a record out of force, and puts another in its place if there is one. */
    public ChangesView correct(Scope scope, UUID id, String ifMatch, int ordinal, CorrectChangeRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        Change wrong = record(organisation, ordinal);
        CorrectionRules.requireInForce(wrong);
        CorrectionRules.requireNotTakenAway(wrong, request.replacement());
        CorrectionRules.requireEndTakenBack(wrong, request.replacement());
        Correction correction = new Correction(
                time.now(), scope.subject(), request.reason().strip());
        if (request.replacement() == null) {
            takeBack(scope, organisation, wrong, ordinal, correction);
        } else {
            CorrectionRules.requireFieldsOf(wrong, request.replacement());
            Change right = request.replacement().inPlaceOf(wrong, ordinal, correction.correctedAt());
            ofTheReplacement(() -> replace(scope, organisation, wrong, ordinal, correction, right));
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
        structure.requireFitsThroughout(scope, organisation);
    }

    private void replace(
            Scope scope, Organisation organisation, Change wrong, int ordinal, Correction correction, Change right) {
        if (right.operation() != OrganisationOperation.TRANSFER) {
            OrganisationRules.requireNotInFuture(right.effectiveOn(), time.today());
        }
        List<LineageEdge> edges = lineage.edgesOf(organisation.id());
        if (right.operation() == OrganisationOperation.ESTABLISH) {
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
        structure.requireFitsThroughout(scope, organisation);
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
            structure.extract(scope, Stream.of(place), Stream.of(), false).lifespan(place, "/newParentId");
        }
    }

    private void requireAcceptance(Organisation organisation, Change right) {
        if (right.operation() != OrganisationOperation.TRANSFER) {
            return;
        }
        UUID before = organisation
                .on(right.effectiveOn().minusDays(1))
                .map(Period::parentId)
                .orElse(null);
        TreeRules.requireAcceptanceAcross(
                structure.areUnderDifferentSuperiors(before, right.parentId(), right.effectiveOn()), right.second());
    }

    /** The rules of changes name fields of a command; here these are parts of the replacement. */
    private static void ofTheReplacement(Runnable rules) {
        try {
            rules.run();
        } catch (ProblemException refusal) {
            ProblemException placed = new ProblemException(refusal.type(), refusal.getMessage())
                    .with(refusal.errors().stream()
                            .map(OrganisationCorrectionService::ofTheReplacement)
                            .toList());
            refusal.extensions().forEach(placed::with);
            throw placed;
        }
    }

    private static FieldError ofTheReplacement(FieldError error) {
        return error.pointer().startsWith("/replacement")
                ? error
                : FieldError.body("/replacement" + error.pointer(), error.code(), error.message());
    }

    private void announce(Organisation organisation, Change wrong, LocalDate from) {
        PendingEvents events = structure.pendingEvents();
        events.add(
                organisation.id(),
                () -> OrganisationEvents.corrected(organisation, wrong, from, lineage.edgesOf(organisation.id())));
        structure.write(events, List.of(organisation));
    }

    private static LocalDate firstDay(Change wrong, CorrectChangeRequest.Replacement replacement) {
        return replacement == null || wrong.effectiveOn().isBefore(replacement.effectiveOn())
                ? wrong.effectiveOn()
                : replacement.effectiveOn();
    }

    private static Change record(Organisation organisation, int ordinal) {
        List<Change> records = organisation.records();
        if (ordinal < 0 || ordinal >= records.size()) {
            throw new ProblemException(OrganisationProblem.CHANGE_NOT_FOUND, "Look it up under /changes.");
        }
        return records.get(ordinal);
    }
}
