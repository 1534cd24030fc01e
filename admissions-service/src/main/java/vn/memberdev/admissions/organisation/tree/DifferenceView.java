package vn.memberdev.admissions.organisation.tree;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * What is different of an organisation between two days.
 *
 * @param id identity
 * @param changes what is different
 * @param before what it was on the first day; absent if it did not exist
 * @param after what it was on the second day; absent if it did not exist
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DifferenceView(UUID id, List<Difference> changes, Side before, Side after) {

    /** What can be different. */
    public enum Difference {
        ESTABLISHED,
        ENDED,
        RENAMED,
        MOVED,
        KIND_CHANGED,
        CODE_CHANGED
    }

    /** An organisation on one of the days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(UUID parentId, String name, OrganisationKind kind, String code) {}
}
