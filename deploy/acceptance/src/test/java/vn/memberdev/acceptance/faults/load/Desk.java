package vn.memberdev.acceptance.faults.load;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;

/** What one client does next. It changes only what it created itself, so it meets nobody but itself. */
final class Desk {

    /** So many members wait before the first is rated: evaluation hears of them by events. */
    private static final int UNRATED = 12;

    private static final int BATCH = 4;
    private static final LocalDate LISTED = LocalDate.of(2006, 5, 5);

    private final Stage stage;
    private final String name;
    private final Random random;
    private final Deque<Subject> candidates = new ArrayDeque<>();
    private final Deque<Subject> organisations = new ArrayDeque<>();
    private final Deque<UUID> members = new ArrayDeque<>();
    private int number;

    Desk(Stage stage, String name, long seed) {
        this.stage = stage;
        this.name = name;
        this.random = new Random(seed);
    }

    /** Something that can be changed, with its entity tag. */
    private record Subject(UUID id, String etag) {}

    Write next() {
        int dice = random.nextInt(100);
        if (dice < 5) {
            return notACandidate();
        }
        if (dice < 25 && !candidates.isEmpty()) {
            return task(candidates.poll());
        }
        if (dice < 35 && !organisations.isEmpty()) {
            return rename(organisations.poll());
        }
        if (dice < 55 && members.size() > UNRATED) {
            return rating(members.poll());
        }
        return creation();
    }

    private Write creation() {
        return switch (random.nextInt(4)) {
            case 0 -> candidate();
            case 1 -> member();
            case 2 -> members();
            default -> organisation();
        };
    }

    /** Takes what was written for later changes; what nobody is sure of is left alone. */
    void done(Write write) {
        if (write.outcome() != Outcome.OK) {
            return;
        }
        switch (write.kind()) {
            case CANDIDATE, TASK -> keep(candidates, write);
            case ORGANISATION, RENAME -> keep(organisations, write);
            case MEMBER, MEMBERS -> members.addAll(write.ids());
            case RATING -> {
                // A rating is written once here.
            }
        }
    }

    private static void keep(Deque<Subject> subjects, Write write) {
        if (write.reply().etag() != null) {
            subjects.add(new Subject(write.ids().get(0), write.reply().etag()));
        }
    }

    private Write candidate() {
        String mark = person();
        return create(WriteKind.CANDIDATE, "/candidates", Officers.candidate(stage.cell(), mark, LISTED), mark);
    }

    /** Refused: born in a year to come. */
    private Write notACandidate() {
        String mark = person();
        Map<String, Object> body = Officers.candidate(stage.cell(), mark, LISTED);
        body.put("birthDate", "2190-01-01");
        return create(WriteKind.CANDIDATE, "/candidates", body, mark);
    }

    private Write task(Subject candidate) {
        String mark = "Việc " + unique();
        Map<String, Object> body = Json.object(
                "title", mark, "givenOn", LISTED.plusMonths(1), "resolution", Officers.decision(LISTED.plusMonths(1)));
        return change(WriteKind.TASK, "/candidates/" + candidate.id() + "/tasks", body, candidate, mark);
    }

    private Write organisation() {
        String mark = "Chi bộ " + unique();
        return create(WriteKind.ORGANISATION, "/organisations", Stage.organisation(stage.base(), "CELL", mark), mark);
    }

    private Write rename(Subject organisation) {
        String mark = "Chi bộ " + unique();
        LocalDate on = Stage.LONG_AGO.plusDays(number);
        Map<String, Object> body = Json.object("name", mark, "effectiveOn", on, "decision", Officers.decision(on));
        return change(WriteKind.RENAME, "/organisations/" + organisation.id() + "/rename", body, organisation, mark);
    }

    private Write member() {
        String mark = person();
        return create(WriteKind.MEMBER, "/members", Officers.member(stage.cell(), mark), mark);
    }

    /** People of the same name in one call: all are in, or none. */
    private Write members() {
        String mark = person();
        List<Map<String, Object>> items = Collections.nCopies(BATCH, Officers.member(stage.cell(), mark));
        return create(WriteKind.MEMBERS, "/members:batch", Json.batch(items), mark);
    }

    private Write rating(UUID member) {
        String mark = "QĐ-" + unique();
        LocalDate on = LocalDate.of(Stage.YEAR + 1, 1, 14);
        Map<String, Object> decision = Officers.decision(on);
        decision.put("number", mark);
        Map<String, Object> item = Json.object(
                "memberId", member, "year", Stage.YEAR, "outcome", "RATED", "category", "GOOD", "decision", decision);
        return create(WriteKind.RATING, "/member-ratings:batch", Json.batch(List.of(item)), mark);
    }

    private String person() {
        return "Hồ " + stage.planted() + " " + unique();
    }

    private String unique() {
        return name + "-" + number++;
    }

    private static Write create(WriteKind kind, String path, Map<String, Object> body, String mark) {
        return new Write(kind, path, Json.write(body), null, mark, null);
    }

    private static Write change(WriteKind kind, String path, Map<String, Object> body, Subject subject, String mark) {
        return new Write(kind, path, Json.write(body), subject.etag(), mark, subject.id());
    }
}
