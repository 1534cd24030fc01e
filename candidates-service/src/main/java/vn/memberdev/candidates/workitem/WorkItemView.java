package vn.memberdev.candidates.workitem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something to be seen to.
 *
 * @param kind what it is
 * @param candidateId whom it concerns
 * @param organisationId where the candidate is listed; of candidates to be placed the organisation that has ended
 * @param on the day it turns on: the helper's last day or move, the day a helper was due, the certificate's last day,
 *     the day a task was due, the first day without the organisation; absent if it is not known
 * @param memberId the helper, of items about helpers
 * @param memberOrganisationId where the helper is affiliated now, of a helper who moved
 * @param taskId the task, of items about tasks
 * @param successorIds after a split the organisations to choose from, of candidates to be placed; absent if none
 *     followed
 * @param asOf the day the list speaks of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItemView(
        WorkItemKind kind,
        UUID candidateId,
        UUID organisationId,
        LocalDate on,
        UUID memberId,
        UUID memberOrganisationId,
        UUID taskId,
        List<UUID> successorIds,
        LocalDate asOf) {}
