package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/** An organisation was established ({@code thanh lap}). */
public record OrganisationEstablishedV1(OrganisationState state, LocalDate effectiveOn, Decision decision) {}
