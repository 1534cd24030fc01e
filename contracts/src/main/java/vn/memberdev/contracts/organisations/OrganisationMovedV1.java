package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** An organisation went, with everything below it, under another parent ({@code chuyen giao}). */
public record OrganisationMovedV1(
        OrganisationState state, UUID fromParentId, UUID toParentId, LocalDate effectiveOn, Decision decision) {}
