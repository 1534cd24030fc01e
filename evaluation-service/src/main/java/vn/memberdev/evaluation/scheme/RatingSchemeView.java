package vn.memberdev.evaluation.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.memberdev.platform.codelist.Labels;

/**
 * A rating scheme as the API shows it.
 *
 * @param version the first year the scheme was used; what campaigns, ratings and events name it by
 * @param firstYear first year it rates
 * @param lastYear last year; absent while it stands
 * @param citation the regulations
 * @param memberScale categories of members, best first
 * @param organisationScale categories of organisations, best first
 * @param notRatedReasons reasons that may be given in its years
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingSchemeView(
        String version,
        int firstYear,
        Integer lastYear,
        String citation,
        List<Category> memberScale,
        List<Category> organisationScale,
        List<Reason> notRatedReasons) {

    /** A reason for not being rated. */
    public record Reason(Subject subject, String code, Labels labels, String citation) {}

    static RatingSchemeView of(RatingScheme scheme, List<NotRatedReason> reasons) {
        List<Reason> inItsYears = reasons.stream()
                .filter(reason -> scheme.lastYear() == null || reason.firstYear() <= scheme.lastYear())
                .filter(reason -> reason.lastYear() == null || scheme.firstYear() <= reason.lastYear())
                .map(reason -> new Reason(reason.subject(), reason.code(), reason.labels(), reason.citation()))
                .toList();
        return new RatingSchemeView(
                scheme.version(),
                scheme.firstYear(),
                scheme.lastYear(),
                scheme.citation(),
                scheme.members(),
                scheme.organisations(),
                inItsYears);
    }
}
