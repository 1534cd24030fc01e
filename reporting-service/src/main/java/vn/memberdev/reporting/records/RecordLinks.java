package vn.memberdev.reporting.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of facts at the services that own them. */
@ApplicationScoped
public class RecordLinks {

    private final String candidates;
    private final String admissions;
    private final String evaluation;

    RecordLinks(
            @ConfigProperty(name = "memberdev.links.candidates") Optional<String> candidates,
            @ConfigProperty(name = "memberdev.links.admissions") Optional<String> admissions,
            @ConfigProperty(name = "memberdev.links.evaluation") Optional<String> evaluation) {
        this.candidates = candidates.orElse("");
        this.admissions = admissions.orElse("");
        this.evaluation = evaluation.orElse("");
    }

    /** The address; without a host where all services share one. */
    String href(IndicatorRecord row) {
        return switch (row.kind()) {
            case MEMBER -> admissions + "/api/v1/members/" + row.id();
            case TARGET -> admissions + "/api/v1/targets/" + row.id();
            case CANDIDATE -> candidates + "/api/v1/candidates/" + row.id();
            case MEMBER_RATING -> evaluation + "/api/v1/member-ratings/" + row.subjectId() + "/" + row.year();
            case ORGANISATION_RATING ->
                evaluation + "/api/v1/organisation-ratings/" + row.subjectId() + "/" + row.year();
            case RESIDENCE -> evaluation + "/api/v1/residence-introductions/" + row.id();
            case ORGANISATION -> admissions + "/api/v1/organisations/" + row.id();
            case NOMINATION -> candidates + "/api/v1/nominations/" + row.id();
            case EMULATION_MOVEMENT -> candidates + "/api/v1/emulation-movements/" + row.id();
            case AWARENESS_CLASS -> candidates + "/api/v1/awareness-classes/" + row.id();
            case SOURCE_REVIEW -> candidates + "/api/v1/source-reviews/" + row.id();
            case ADMISSION_PLAN -> candidates + "/api/v1/admission-plans/" + row.id();
        };
    }
}
