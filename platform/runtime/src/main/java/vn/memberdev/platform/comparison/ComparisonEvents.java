package vn.memberdev.platform.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.comparison.message.ComparisonAnswer;
import vn.memberdev.platform.comparison.message.ComparisonRequest;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * Requests and answers as events. Their topics are compacted like the others, so a key stands for a place and not for a
 * request: of each place the last one is kept, and the topics do not grow.
 */
final class ComparisonEvents {

    private ComparisonEvents() {}

    static OutboxEvent requested(ComparisonRequest request, int place, long number) {
        UUID key = key(request.reader(), request.topic(), request.aggregate(), request.step(), place);
        return new OutboxEvent(
                ComparisonTopics.REQUESTS,
                "comparison-request",
                key,
                number,
                ComparisonTopics.REQUESTED,
                Map.of("state", request));
    }

    static OutboxEvent answered(ComparisonRequest request, ComparisonAnswer answer, long number) {
        UUID key = key(request.reader(), request.topic(), request.aggregate(), request.step(), answer.part());
        return new OutboxEvent(
                ComparisonTopics.ANSWERS,
                "comparison-answer",
                key,
                number,
                ComparisonTopics.ANSWERED,
                Map.of("state", answer));
    }

    private static UUID key(Object... place) {
        StringBuilder text = new StringBuilder();
        for (Object word : place) {
            text.append(word).append('|');
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
