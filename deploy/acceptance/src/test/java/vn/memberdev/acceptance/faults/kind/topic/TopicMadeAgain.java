package vn.memberdev.acceptance.faults.kind.topic;

import java.util.List;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.load.Reply;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;

/**
 * The members' topic is deleted and made again, empty. Its readers must stop, also over a restart, until an operator
 * accepts the new one in each of them; the owner fills it again.
 */
public final class TopicMadeAgain implements Fault {

    private static final List<Part> READERS = List.of(Part.CANDIDATES, Part.EVALUATION, Part.REPORTING);

    @Override
    public String name() {
        return "topic-made-again";
    }

    @Override
    public String proves() {
        return "a topic that was made again is stopped until it is accepted, and then holds everything again";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().broker().deleteTopic(Topics.MEMBERS);
        bench.cluster().broker().createTopics();
        READERS.forEach(reader -> awaitState(bench, reader, "STOPPED"));
        bench.cluster().replicas(Part.REPORTING).forEach(replica -> {
            replica.kill();
            replica.start();
            Cluster.waiting(replica + " to be back").until(replica::isReady);
        });
        awaitState(bench, Part.REPORTING, "STOPPED");
        READERS.forEach(reader -> {
            command(bench, reader, "/internal/consumers/" + Topics.MEMBERS + "/accept");
            awaitState(bench, reader, "READING");
        });
        command(bench, Part.ADMISSIONS, "/internal/owned-topics/" + Topics.MEMBERS + "/send-again");
    }

    /** Again until it is taken: the replica may have been told that the topic is not stopped any more. */
    private static void command(Bench bench, Part service, String path) {
        Cluster.waiting(path + " in " + service.label()).until(() -> {
            int status = bench.services().operate(service, "POST", path).status();
            return status == 204 || status == 202 || status == 409;
        });
    }

    private static void awaitState(Bench bench, Part service, String state) {
        Cluster.waiting(service.label() + " to show " + state).until(() -> {
            Reply topics = bench.services().operate(service, "GET", "/internal/consumers");
            return topics.status() == 200
                    && topics.json()
                            .valueStream()
                            .filter(topic -> topic.path("topic").asText().equals(Topics.MEMBERS))
                            .allMatch(topic -> topic.path("state").asText().equals(state));
        });
    }
}
