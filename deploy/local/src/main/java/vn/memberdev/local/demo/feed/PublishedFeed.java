package vn.memberdev.local.demo.feed;

import java.util.Map;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Published;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;
import vn.memberdev.local.demo.client.Waiting;

/** Puts beside the computed values what the article printed. */
final class PublishedFeed {

    private static final String PATH = "/published-values";

    private final Bulk bulk;
    private final AssignedIds known;

    PublishedFeed(Bulk bulk, AssignedIds known) {
        this.bulk = bulk;
        this.known = known;
    }

    void run() {
        Published.ofTheArticle().forEach(this::post);
    }

    private void post(Published published) {
        Map<String, Object> body = Api.object(
                "indicator", published.indicator(),
                "organisationId", known.id(Organisations.BLOC),
                "periodFrom", published.from(),
                "periodTo", published.to(),
                "value", published.value(),
                "text", published.text(),
                "source", Published.SOURCE);
        String step = "published/" + published.indicator() + "/" + published.from();
        Api.Answer answer = Waiting.until(
                "the organisations to reach " + Part.REPORTING.label(),
                () -> bulk.api().post(Part.REPORTING, PATH, body, bulk.key(step), "province-officer", null),
                tried -> !"organisation-not-found".equals(tried.code()),
                Api.Answer::code);
        if (answer.isProblem()) {
            throw Api.refused(Part.REPORTING, PATH, answer);
        }
    }
}
