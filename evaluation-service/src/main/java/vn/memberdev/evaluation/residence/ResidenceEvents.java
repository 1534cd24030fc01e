package vn.memberdev.evaluation.residence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.residence.ResidenceCommentedV1;
import vn.memberdev.contracts.residence.ResidenceIntroducedV1;
import vn.memberdev.contracts.residence.ResidenceRepeatedV1;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Publishes introductions and comments, never the words of a comment. */
@ApplicationScoped
class ResidenceEvents {

    static final String AGGREGATE = "residence-introduction";

    private final Outbox outbox;

    ResidenceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Introductions that were made; they must have been flushed. */
    void introduced(List<Introduction> introductions) {
        outbox.append(introductions.stream()
                .map(introduction -> event(
                        introduction,
                        EventTypes.RESIDENCE_INTRODUCED,
                        new ResidenceIntroducedV1(stateOf(introduction))))
                .toList());
    }

    /** Introductions with the comment that each was given; they must have been flushed. */
    void commented(Map<Introduction, Comment> comments) {
        outbox.append(comments.entrySet().stream()
                .map(entry -> event(
                        entry.getKey(),
                        EventTypes.RESIDENCE_COMMENTED,
                        new ResidenceCommentedV1(
                                stateOf(entry.getKey()), entry.getValue().toContract())))
                .toList());
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(Introduction introduction) {
        return event(introduction, EventTypes.RESIDENCE_REPEATED, new ResidenceRepeatedV1(stateOf(introduction)));
    }

    private static OutboxEvent event(Introduction introduction, String type, Object payload) {
        return new OutboxEvent(
                Topics.RESIDENCE, AGGREGATE, introduction.id(), introduction.eventVersion(), type, payload);
    }

    static ResidenceState stateOf(Introduction introduction) {
        return new ResidenceState(
                introduction.id(),
                introduction.eventVersion(),
                introduction.memberId(),
                introduction.organisationId(),
                introduction.group(),
                introduction.introducedOn(),
                introduction.comments().stream()
                        .sorted(Comparator.comparing(Comment::year))
                        .map(Comment::toContract)
                        .toList(),
                introduction.changedAt());
    }
}
