package vn.memberdev.acceptance.faults.kind.topic;

import java.time.LocalDate;
import java.util.Map;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;
import vn.memberdev.local.Tokens;

/**
 * The topic of targets is missing when the first target is set; then it is there. It comes before everything that puts
 * records on that topic: after those it would be a topic that was made again, which is another fault.
 */
public final class TopicMissing implements Fault {

    @Override
    public String name() {
        return "topic-missing";
    }

    @Override
    public String proves() {
        return "an event without a topic waits and is sent when the topic is there";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().broker().deleteTopic(Topics.TARGETS);
        try {
            LocalDate on = LocalDate.of(2005, 10, 1);
            Map<String, Object> target = Json.object(
                    "organisationId",
                    Tokens.PROVINCE,
                    "indicator",
                    "ADMISSIONS",
                    "periodFrom",
                    on,
                    "periodTo",
                    "2010-09-30",
                    "value",
                    100,
                    "resolution",
                    Officers.decision(on));
            bench.services().post(Part.ADMISSIONS, "/targets", target);
            bench.hold(bench.lengths().away());
        } finally {
            bench.cluster().broker().createTopics();
        }
    }
}
