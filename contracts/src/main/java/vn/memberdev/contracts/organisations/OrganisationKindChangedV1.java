package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/** An organisation became one of another kind, and stayed the same organisation. */
public record OrganisationKindChangedV1(
        OrganisationState state,
        OrganisationKind fromKind,
        OrganisationKind toKind,
        LocalDate effectiveOn,
        Decision decision) {}
