package vn.memberdev.acceptance.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One request with its key, and what its client was told. */
public final class Write {

    private final WriteKind kind;
    private final String path;
    private final String body;
    private final String ifMatch;
    private final String mark;
    private final UUID subject;
    private final UUID key = UUID.randomUUID();
    private volatile Reply reply = Reply.none("not sent yet");
    private volatile int repeated;

    /**
     * @param ifMatch entity tag of what is changed, or null
     * @param subject what is changed, or null if something is created
     */
    Write(WriteKind kind, String path, String body, String ifMatch, String mark, UUID subject) {
        this.kind = kind;
        this.path = path;
        this.body = body;
        this.ifMatch = ifMatch;
        this.mark = mark;
        this.subject = subject;
    }

    void answered(Reply answer) {
        this.reply = answer;
    }

    void repeats() {
        repeated++;
    }

    public WriteKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    String body() {
        return body;
    }

    String ifMatch() {
        return ifMatch;
    }

    UUID key() {
        return key;
    }

    public String mark() {
        return mark;
    }

    public Reply reply() {
        return reply;
    }

    public Outcome outcome() {
        return reply.outcome();
    }

    /** How often it had to be sent again. */
    int repeated() {
        return repeated;
    }

    /** How many effects it must have: of a batch, as many as were accepted. */
    public int effects() {
        if (outcome() != Outcome.OK) {
            return 0;
        }
        return reply.status() == 207 ? ids().size() : 1;
    }

    /** The aggregates it created or changed, as its client was told. */
    public List<UUID> ids() {
        if (outcome() != Outcome.OK) {
            return List.of();
        }
        if (subject != null) {
            return List.of(subject);
        }
        List<UUID> ids = new ArrayList<>();
        if (reply.status() == 207) {
            for (JsonNode item : reply.json().path("items")) {
                if (item.hasNonNull("id")) {
                    ids.add(UUID.fromString(item.path("id").asText()));
                }
            }
        } else {
            ids.add(UUID.fromString(reply.json().path("id").asText()));
        }
        return ids;
    }

    @Override
    public String toString() {
        // Never the mark: it may be a planted name, and this is printed.
        return kind + " " + key + " (" + reply + ", sent again " + repeated + " times)";
    }
}
