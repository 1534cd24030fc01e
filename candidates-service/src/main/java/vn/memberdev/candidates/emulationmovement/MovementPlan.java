package vn.memberdev.candidates.emulationmovement;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/** What a committee decides about a movement, at its launch or later. */
record MovementPlan(String massOrganisation, String title, LocalDate startsOn, LocalDate endsOn, Decision decision) {}
