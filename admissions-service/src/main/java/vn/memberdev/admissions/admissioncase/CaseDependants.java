package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.platform.time.BusinessTime;

/** Cases that are under way at an organisation that ends: they go on at another one. */
@ApplicationScoped
class CaseDependants implements OrganisationDependants {

    private final AdmissionCaseRepository repository;
    private final BusinessTime time;

    CaseDependants(AdmissionCaseRepository repository, BusinessTime time) {
        this.repository = repository;
        this.time = time;
    }

    @Override
    public Kind kind() {
        return Kind.ADMISSION_CASES;
    }

    @Override
    public OpenItems open(UUID organisationId, LocalDate from) {
        List<UUID> underWay = repository.listUnderWay(organisationId);
        return new OpenItems(
                Kind.ADMISSION_CASES,
                underWay.size(),
                underWay.stream().limit(OpenItems.TOLD).toList());
    }

    @Override
    public int place(Placement placement) {
        List<UUID> placed = repository.listUnderWay(placement.from()).stream()
                .filter(id -> placement.only() == null || placement.only().contains(id))
                .toList();
        return repository.updateOrganisation(placed, placement.to(), time.now());
    }
}
