package vn.memberdev.candidates.workitem;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of work items ended: items are ordered by candidate, kind and subject.
 *
 * @param candidateId the candidate of the last item
 * @param kind its kind, or the empty text before the first item
 * @param subject its task or helper, or {@link #NOBODY}
 */
record WorkItemKey(UUID candidateId, String kind, UUID subject) {

    static final UUID NOBODY = new UUID(0, 0);

    static final WorkItemKey START = new WorkItemKey(NOBODY, "", NOBODY);

    static WorkItemKey of(WorkItemView item) {
        UUID subject = item.taskId() != null ? item.taskId() : item.memberId() != null ? item.memberId() : NOBODY;
        return new WorkItemKey(item.candidateId(), item.kind().name(), subject);
    }

    /** Reads what {@link #text} wrote; nothing if it is the key of another list. */
    static Optional<WorkItemKey> parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new WorkItemKey(UUID.fromString(parts[0]), parts[1], UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException otherList) {
            return Optional.empty();
        }
    }

    String text() {
        return candidateId + "/" + kind + "/" + subject;
    }
}
