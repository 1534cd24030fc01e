package vn.memberdev.candidates.awarenessclass;

import java.time.LocalDate;
import java.util.UUID;

/** Which classes are wanted; a null of the first three leaves its condition out. */
record AwarenessClassFilter(UUID organisationId, ClassStatus status, Integer year, LocalDate asOf) {}
