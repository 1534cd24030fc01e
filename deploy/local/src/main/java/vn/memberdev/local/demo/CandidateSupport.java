package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the people of the sympathiser list are followed after the class: a member and a mass organisation each, a task as
 * a trial, a talk. Some are left without a helper and some tasks open, so that there is work to see to.
 */
public final class CandidateSupport {

    private static final int WITHOUT_HELPER_PERCENT = 4;
    private static final int OPEN_TASK_PERCENT = 8;
    private static final int YOUTH_UNION_AGE = 30;

    private static final List<String> TITLES = List.of(
            "Viết tin cho bản tin của cơ quan",
            "Phụ trách một buổi sinh hoạt chi đoàn",
            "Hướng dẫn nhân viên mới",
            "Vận động đồng nghiệp hiến máu",
            "Chuẩn bị hội thi của công đoàn");

    private static final List<String> TOPICS =
            List.of("Động cơ phấn đấu vào Đảng", "Điều lệ Đảng", "Truyền thống của đảng bộ", "Đạo đức người cán bộ");

    /**
     * How one candidate is followed; what did not come is null.
     *
     * @param candidate reference of the candidate
     * @param helper reference of the member who helps
     * @param massOrganisation code of the mass organisation
     * @param since first day of both
     * @param task the task
     * @param talk the talk
     */
    public record Care(
            String candidate, String helper, String massOrganisation, LocalDate since, Task task, Talk talk) {}

    /** A task; without outcome while it is open. */
    public record Task(String title, LocalDate givenOn, LocalDate dueOn, String outcome, LocalDate assessedOn) {}

    /** A talk the candidate listened to. */
    public record Talk(String topic, LocalDate heldOn) {}

    private final Map<String, List<Members.Member>> membersOf;
    private final LocalDate until;
    private final Dice dice;

    private CandidateSupport(List<Members.Member> members, LocalDate until, Dice dice) {
        this.membersOf = members.stream().collect(Collectors.groupingBy(Members.Member::home));
        this.until = until;
        this.dice = dice;
    }

    /** Everybody who completed the class is followed, at the longest until that day. */
    public static List<Care> plan(
            List<Members.Member> members, List<Candidates.Candidate> candidates, LocalDate until, Dice dice) {
        CandidateSupport plan = new CandidateSupport(members, until, dice);
        List<Care> cares = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates) {
            if (candidate.certifiedOn() != null) {
                cares.add(plan.care(candidate));
            }
        }
        return List.copyOf(cares);
    }

    private Care care(Candidates.Candidate candidate) {
        LocalDate since = soonAfter(candidate.certifiedOn(), 20, end(candidate));
        boolean left = candidate.clearedOn() == null && chance(WITHOUT_HELPER_PERCENT);
        return new Care(
                candidate.reference(),
                left ? null : dice.pick(membersOf.get(candidate.home())).reference(),
                massOrganisation(candidate, since),
                since,
                task(candidate, since),
                new Talk(dice.pick(TOPICS), soonAfter(candidate.listedOn(), 50, candidate.certifiedOn())));
    }

    private Task task(Candidates.Candidate candidate, LocalDate since) {
        LocalDate given = soonAfter(since, 10, end(candidate));
        LocalDate assessed = soonAfter(given, 90, end(candidate));
        boolean open = candidate.clearedOn() == null && candidate.removal() == null && chance(OPEN_TASK_PERCENT);
        return new Task(
                dice.pick(TITLES), given, given.plusDays(90), open ? null : outcome(candidate), open ? null : assessed);
    }

    private String outcome(Candidates.Candidate candidate) {
        if (candidate.removal() != null
                && "NOT_QUALIFIED".equals(candidate.removal().reason())) {
            return "NOT_COMPLETED";
        }
        return chance(60) ? "COMPLETED_WELL" : "COMPLETED";
    }

    private static String massOrganisation(Candidates.Candidate candidate, LocalDate on) {
        if (candidate.person().birthDate().plusYears(YOUTH_UNION_AGE).isAfter(on)) {
            return "YOUTH_UNION";
        }
        return "FEMALE".equals(candidate.person().sex()) ? "WOMENS_UNION" : "TRADE_UNION";
    }

    /** What has to be before the clearance or the removal, or before the end of what is planned. */
    private LocalDate end(Candidates.Candidate candidate) {
        if (candidate.clearedOn() != null) {
            return candidate.clearedOn();
        }
        return candidate.removal() != null ? candidate.removal().removedOn() : until;
    }

    private LocalDate soonAfter(LocalDate day, int days, LocalDate last) {
        return day.plusDays(dice.between(0, (int) Math.min(days, ChronoUnit.DAYS.between(day, last))));
    }

    private boolean chance(int percent) {
        return dice.between(1, 100) <= percent;
    }
}
