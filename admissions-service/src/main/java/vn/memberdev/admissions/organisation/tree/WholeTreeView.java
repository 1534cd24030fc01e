package vn.memberdev.admissions.organisation.tree;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * An organisation and everything below it in one answer.
 *
 * @param rootId the organisation that was asked about
 * @param asOf the day
 * @param knownAt what was recorded later is left out; absent when everything is shown
 * @param nodes the organisations that exist on the day, those above before those below, and by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WholeTreeView(UUID rootId, LocalDate asOf, OffsetDateTime knownAt, List<Node> nodes) {

    /** An organisation of the tree; without a parent at the root of the register, without a code if it has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(UUID id, UUID parentId, String name, OrganisationKind kind, String code) {}
}
