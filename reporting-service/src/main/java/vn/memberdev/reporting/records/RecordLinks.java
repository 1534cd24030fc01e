package vn.memberdev.reporting.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.reporting.fact.FactKind;

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
        String path = row.kind()
                .path()
                .replace("{id}", row.id().toString())
                .replace("{subject}", String.valueOf(row.subjectId()))
                .replace("{year}", String.valueOf(row.year()));
        return host(row.kind().owner()) + "/api/v1/" + path;
    }

    private String host(FactKind.Owner owner) {
        return switch (owner) {
            case CANDIDATES -> candidates;
            case ADMISSIONS -> admissions;
            case EVALUATION -> evaluation;
        };
    }
}
