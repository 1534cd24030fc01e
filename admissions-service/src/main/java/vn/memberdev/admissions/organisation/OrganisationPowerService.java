package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Powers that are granted to organisations and withdrawn from them, by decision (294-QĐ/TW 10.6, 20.1, 22). */
@ApplicationScoped
@Transactional
public class OrganisationPowerService {

    private final Structure structure;
    private final OrganisationLineageRepository lineage;
    private final OrgTree tree;
    private final Instance<PowerConditions> conditions;
    private final BusinessTime time;

    OrganisationPowerService(
            Structure structure,
            OrganisationLineageRepository lineage,
            OrgTree tree,
            Instance<PowerConditions> conditions,
            BusinessTime time) {
        this.structure = structure;
        this.lineage = lineage;
        this.tree = tree;
        this.conditions = conditions;
        this.time = time;
    }

    /**
     * Grants a power from a day on. The committee has decided, perhaps years ago and on ratings that were never recorded
     * here: what the register does not find of the conditions is told, and hinders nothing.
     */
    public OrganisationView grant(Scope scope, UUID id, String ifMatch, GrantPowerRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        LocalDate from = request.effectiveOn();
        OrganisationRules.requireNotInFuture(from, time.today());
        OrganisationRules.requireExists(organisation, from);
        requireFitting(organisation.on(from).orElseThrow(), request.power(), from);
        PowerPeriod granted = organisation.grant(request.power(), from, request.decision(), time.now());
        OrganisationView view = written(organisation, granted, from);
        return conditions.stream()
                .filter(known -> known.power() == request.power())
                .map(known -> known.unmet(scope, id, from))
                .findFirst()
                .map(unmet -> view.withUnmetConditions(request.power(), unmet))
                .orElse(view);
    }

    /** Withdraws a power; the day is the first one without it. */
    public OrganisationView withdraw(
            Scope scope, UUID id, String ifMatch, OrganisationPower power, WithdrawPowerRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        OrganisationRules.requireExists(organisation, request.effectiveOn());
        PowerPeriod withdrawn =
                organisation.withdraw(power, request.effectiveOn(), request.decision(), time.now());
        return written(organisation, withdrawn, request.effectiveOn());
    }

    /** Which organisations may have a power: by kind, and by whether they stand directly below the province. */
    private void requireFitting(Period period, OrganisationPower power, LocalDate on) {
        boolean belowTheRoot = Optional.ofNullable(period.parentId())
                .flatMap(above -> tree.find(above, on))
                .map(above -> above.parentId() == null)
                .orElse(false);
        boolean fits =
                switch (power) {
                    case DELEGATED_ADMISSION -> period.kind() == OrganisationKind.BASE_COMMITTEE;
                    case SUPERIOR_POWERS -> belowTheRoot;
                    case PILOT -> period.parentId() != null && !belowTheRoot;
                };
        if (!fits) {
            throw new ProblemException(
                            OrganisationProblem.POWER_NOT_FOR_KIND,
                            "Delegated admission is for base committees, superior powers for organisations directly below"
                                    + " the province, the pilot for others.")
                    .with("/power", "power-not-for-kind", "does not fit the organisation on " + on);
        }
    }

    private OrganisationView written(Organisation organisation, PowerPeriod power, LocalDate on) {
        PendingEvents events = structure.pendingEvents();
        UUID id = organisation.id();
        events.add(id, () -> OrganisationEvents.powersChanged(organisation, power, lineage.edgesOf(id)));
        structure.write(events, List.of(organisation));
        return OrganisationView.of(organisation, on);
    }
}
