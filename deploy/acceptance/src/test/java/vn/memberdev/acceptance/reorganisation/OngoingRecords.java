package vn.memberdev.acceptance.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.local.Part;

/**
 * Officers who go on recording while the tree changes under them: candidates, members and ratings, until they are told
 * to stop. What was accepted is remembered. What is refused must be refused because the organisation has ended, or is
 * not known yet, and is recorded afterwards for the one that followed.
 */
final class OngoingRecords {

    /** The year of the ratings, of which no other figure is asked. */
    static final int RATED_YEAR = 2022;

    /** Of half of the candidates the day is before the communes end, of the others after it. */
    private static final List<LocalDate> LISTED_ON = List.of(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 8, 4));

    private static final String MEMBER_SINCE = "2025-03-03";
    private static final List<String> ALLOWED = List.of("organisation-ended", "organisation-not-found");

    /** Something recorded for an organisation of the plan. */
    record Kept(UUID id, String key) {}

    private record Refused(String key, LocalDate listedOn) {}

    private final Caller caller;
    private final Map<String, UUID> organisations;
    private final List<String> places;
    private final List<UUID> members;
    private final Queue<Kept> candidates = new ConcurrentLinkedQueue<>();
    private final Queue<Kept> registered = new ConcurrentLinkedQueue<>();
    private final Queue<Refused> refused = new ConcurrentLinkedQueue<>();
    private CompletableFuture<Void> work;
    private volatile boolean going = true;

    /**
     * @param organisations ids by key of the plan
     * @param places keys of the organisations that are recorded for
     * @param members members that are rated
     */
    OngoingRecords(Caller caller, Map<String, UUID> organisations, List<String> places, List<UUID> members) {
        this.caller = caller;
        this.organisations = organisations;
        this.places = places;
        this.members = members;
    }

    void start() {
        work = CompletableFuture.allOf(
                repeat(this::list), repeat(this::register), CompletableFuture.runAsync(() -> members.stream()
                        .takeWhile(member -> going)
                        .forEach(this::rate)));
    }

    /** Ends the work; what it failed at fails here. */
    void stop() {
        going = false;
        work.join();
    }

    /** Records what was refused for the organisations that followed. */
    void makeUp(Function<String, String> successor, Map<String, UUID> present) {
        for (Refused one : refused) {
            String key = successor.apply(one.key());
            Answer answer = Patience.answer(
                    201,
                    () -> caller.post(
                            Part.CANDIDATES,
                            "/candidates",
                            Officers.candidate(present.get(key), "Quần chúng đến sau", one.listedOn())));
            candidates.add(new Kept(answer.id(), key));
        }
    }

    List<Kept> candidates() {
        return List.copyOf(candidates);
    }

    List<Kept> members() {
        return List.copyOf(registered);
    }

    int refused() {
        return refused.size();
    }

    private CompletableFuture<Void> repeat(IntConsumer round) {
        return CompletableFuture.runAsync(() -> {
            for (int number = 0; going; number++) {
                round.accept(number);
            }
        });
    }

    private void list(int number) {
        String key = places.get(number % places.size());
        LocalDate listedOn = LISTED_ON.get(number / places.size() % LISTED_ON.size());
        Answer answer = caller.post(
                Part.CANDIDATES,
                "/candidates",
                Officers.candidate(organisations.get(key), "Quần chúng " + number, listedOn));
        if (accepted(answer)) {
            candidates.add(new Kept(answer.id(), key));
        } else {
            refused.add(new Refused(key, listedOn));
        }
    }

    private void register(int number) {
        String key = places.get(number % places.size());
        Map<String, Object> member = Officers.member(organisations.get(key), "Đảng viên " + number);
        // Since this year: the stocks of the years before stay what they are.
        member.put("memberSince", MEMBER_SINCE);
        Answer answer = caller.post(Part.ADMISSIONS, "/members", member);
        if (accepted(answer)) {
            registered.add(new Kept(answer.id(), key));
        }
    }

    private void rate(UUID member) {
        caller.put(Part.EVALUATION, "/member-ratings/" + member + "/" + RATED_YEAR, Officers.rating(RATED_YEAR, "GOOD"))
                .expect(201);
    }

    private static boolean accepted(Answer answer) {
        if (answer.status() == 201) {
            return true;
        }
        assertThat(ALLOWED).as(answer.describe()).anyMatch(code -> answer.text().contains("\"" + code + "\""));
        return false;
    }
}
