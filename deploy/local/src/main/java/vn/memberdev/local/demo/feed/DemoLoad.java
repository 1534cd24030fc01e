package vn.memberdev.local.demo.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Progress;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Figures;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Term;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;
import vn.memberdev.local.demo.client.ParallelWork;
import vn.memberdev.local.demo.province.ProvincePeople;

/** Writes the whole plan; run again with the same load id it goes on where it was broken off. */
public final class DemoLoad {

    /** Calls at a time: two cores run four services, PostgreSQL and the broker. */
    private static final int CALLS = 3;

    private final DemoPlan plan;
    private final Bulk bulk;
    private final AssignedIds known = new AssignedIds();
    private final ExecutorService calls = Executors.newFixedThreadPool(CALLS);
    private final ExecutorService lanes = Executors.newFixedThreadPool(3);

    private DemoLoad(DemoPlan plan, Endpoints endpoints, UUID load, Progress progress) {
        this.plan = plan;
        this.bulk = new Bulk(new Api(endpoints), load, calls, progress);
    }

    /**
     * Loads the demonstration into a suite whose register of organisations is empty, or that was begun with this load.
     *
     * @param load identity of the load; it makes the Idempotency-Keys
     * @return ids of the organisations by key of the plan
     */
    public static Map<String, UUID> run(Endpoints endpoints, UUID load, Progress progress) {
        DemoLoad demo = new DemoLoad(DemoPlan.make(), endpoints, load, progress);
        try {
            return demo.run();
        } finally {
            demo.calls.shutdownNow();
            demo.lanes.shutdownNow();
        }
    }

    private Map<String, UUID> run() {
        Term term = Term.OF_THE_ARTICLE;
        MemberFeed members = new MemberFeed(bulk, known, plan);
        AdmissionFeed admissions = new AdmissionFeed(bulk, known, plan);
        EvaluationFeed evaluation = new EvaluationFeed(bulk, known, plan);
        new OrganisationFeed(bulk, known, plan.organisations()).run();
        admissions.setTarget(Organisations.BLOC, term.from(), term.to(), Figures.TARGET, "Nghị quyết Đại hội XI");
        CandidateFeed candidates = new CandidateFeed(bulk, known, plan);
        Future<?> registered = lanes.submit(members::register);
        runInParallel(
                () -> {
                    candidates.listAndTrain();
                    // Helpers are members: those of the opening have to be in the register first.
                    ParallelWork.result(registered);
                    new CandidateSupportFeed(bulk, known, plan).run();
                    candidates.clearAndRemove();
                    admissions.admit();
                },
                () -> {
                    ParallelWork.result(registered);
                    evaluation.openCampaigns(Figures.BASE_CATEGORIES.keySet(), Organisations.BLOC);
                    evaluation.rateOrganisations();
                    evaluation.introduce();
                    members.educate();
                    members.train();
                },
                () -> new ProvinceFeed(
                                bulk.of("province"),
                                known,
                                ProvincePeople.plan(plan.organisations(), outsideTheBloc(), "BL"))
                        .run());
        evaluation.rateMembers();
        new PublishedFeed(bulk, known).run();
        return organisations();
    }

    /** The bloc of the article has its people already. */
    private static Predicate<Organisations.Unit> outsideTheBloc() {
        return base -> !Organisations.BLOC.equals(base.parentKey());
    }

    private void runInParallel(Runnable... works) {
        List<Future<?>> running = new ArrayList<>();
        for (Runnable work : works) {
            running.add(lanes.submit(work));
        }
        running.forEach(ParallelWork::result);
    }

    private Map<String, UUID> organisations() {
        Map<String, UUID> ids = new TreeMap<>();
        for (Organisations.Unit unit : plan.organisations().units()) {
            ids.put(unit.key(), known.id(unit.key()));
        }
        return ids;
    }
}
