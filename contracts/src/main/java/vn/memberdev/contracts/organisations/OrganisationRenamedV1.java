package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/** An organisation took another name ({@code doi ten}). */
public record OrganisationRenamedV1(OrganisationState state, LocalDate effectiveOn, Decision decision) {}
