package vn.memberdev.admissions.organisation.powers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationEvents;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.admissions.organisation.history.PowerPeriod;
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

    private final StructuralChanges structuralChanges;
    private final OrgTree tree;
    private final Instance<PowerConditions> conditions;
    private final BusinessTime time;

    OrganisationPowerService(
            StructuralChanges structuralChanges,
            OrgTree tree,
            Instance<PowerConditions> conditions,
            BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.tree = tree;
        this.conditions = conditions;
        this.time = time;
    }

    /**
     * Grants a power from a day on. The committee has decided, perhaps years ago and on ratings that were never recorded
     * here: what the register does not find of the conditions is shown, and hinders nothing.
     */
    public OrganisationView grant(Scope scope, UUID id, String ifMatch, GrantPowerRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
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
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        OrganisationRules.requireExists(organisation, request.effectiveOn());
        PowerPeriod withdrawn = organisation.withdraw(power, request.effectiveOn(), request.decision(), time.now());
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
            throw new ProblemException(OrganisationProblem.POWER_NOT_FOR_KIND)
                    .fault("/power", "power-not-for-kind", "day", on);
        }
    }

    private OrganisationView written(Organisation organisation, PowerPeriod power, LocalDate on) {
        structuralChanges.write(organisation, edges -> OrganisationEvents.powersChanged(organisation, power, edges));
        return OrganisationView.of(organisation, on);
    }
}
