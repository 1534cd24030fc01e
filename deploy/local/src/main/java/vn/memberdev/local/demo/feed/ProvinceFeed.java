package vn.memberdev.local.demo.feed;

import java.time.LocalDate;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.client.Bulk;
import vn.memberdev.local.demo.province.ProvincePeople;

/** Writes what was recorded in the years before the reorganisation, and the targets of the term it falls into. */
final class ProvinceFeed {

    private static final LocalDate CONGRESS = LocalDate.of(2020, 8, 1);
    private static final LocalDate NEXT_CONGRESS = LocalDate.of(2025, 7, 31);
    private static final int ADMISSIONS_OF_A_TERM = 150;

    private final Bulk bulk;
    private final AssignedIds known;
    private final DemoPlan plan;

    ProvinceFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
    }

    void run() {
        MemberFeed members = new MemberFeed(bulk, known, plan);
        CandidateFeed candidates = new CandidateFeed(bulk, known, plan);
        AdmissionFeed admissions = new AdmissionFeed(bulk, known, plan);
        EvaluationFeed evaluation = new EvaluationFeed(bulk, known, plan);
        plan.organisations().below(Organisations.PROVINCE).stream()
                .map(Organisations.Unit::key)
                .forEach(key -> admissions.setTarget(
                        key, CONGRESS, NEXT_CONGRESS, ADMISSIONS_OF_A_TERM, "Nghị quyết Đại hội nhiệm kỳ 2020-2025"));
        members.register();
        candidates.listAndTrain();
        evaluation.openCampaigns(ProvincePeople.YEARS, Organisations.PROVINCE);
        evaluation.rateOrganisations();
        new CandidateSupportFeed(bulk, known, plan).run();
        candidates.clearAndRemove();
        admissions.admit();
        evaluation.rateMembers();
    }
}
