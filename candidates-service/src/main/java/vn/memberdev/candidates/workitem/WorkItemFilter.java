package vn.memberdev.candidates.workitem;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which work is asked for.
 *
 * @param organisationId only of candidates of this organisation, or null for the whole scope
 * @param subtree with an organisation: also of everything below it
 * @param kind only of this kind, or null for all
 * @param asOf as the facts stood on this day
 */
record WorkItemFilter(UUID organisationId, boolean subtree, WorkItemKind kind, LocalDate asOf) {}
