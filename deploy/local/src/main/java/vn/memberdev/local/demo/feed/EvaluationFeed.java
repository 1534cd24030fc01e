package vn.memberdev.local.demo.feed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Contacts;
import vn.memberdev.local.demo.Contacts.Contact;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Ratings;
import vn.memberdev.local.demo.Ratings.Rating;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;
import vn.memberdev.local.demo.client.Waiting;

/** Opens the yearly campaigns, writes the decided ratings, introduces members to where they live. */
final class EvaluationFeed {

    private final Bulk bulk;
    private final AssignedIds known;
    private final DemoPlan plan;
    private final Map<String, String> homes;

    EvaluationFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
        this.homes = plan.homesOfMembers();
    }

    void openCampaigns(Collection<Integer> years, String organisation) {
        for (int year : years) {
            // The tree reaches this service by events: the first campaign may have to wait for it.
            Map<String, Object> body = Api.object("year", year, "organisationId", known.id(organisation));
            Api.Answer answer = Waiting.until(
                    "the organisations to reach " + Part.EVALUATION.label(),
                    () -> bulk.api()
                            .post(
                                    Part.EVALUATION,
                                    "/rating-campaigns",
                                    body,
                                    bulk.key("campaign/" + year),
                                    "province-officer",
                                    null),
                    tried -> !"organisation-not-found".equals(tried.code()),
                    Api.Answer::code);
            if (answer.isProblem() && !"rating-campaign-exists".equals(answer.code())) {
                throw Api.refused(Part.EVALUATION, "/rating-campaigns", answer);
            }
        }
    }

    void rateOrganisations() {
        bulk.send(
                Part.EVALUATION,
                "/organisation-ratings:batch",
                "ratings of base organisations and cells",
                plan.organisationRatings().stream()
                        .map(rating -> rating("organisationId", rating, rating.subject()))
                        .toList());
    }

    void rateMembers() {
        bulk.send(
                Part.EVALUATION,
                "/member-ratings:batch",
                "ratings of members",
                plan.memberRatings().stream()
                        .map(rating -> rating("memberId", rating, homes.get(rating.subject())))
                        .toList());
    }

    void introduce() {
        List<Contact> contacts = plan.contacts();
        List<UUID> introductions = bulk.send(
                Part.EVALUATION,
                "/residence-introductions:batch",
                "introductions to the residence",
                contacts.stream()
                        .map(contact -> Api.object(
                                "memberId", known.id(contact.member()),
                                "group", contact.group(),
                                "introducedOn", contact.introducedOn()))
                        .toList());
        bulk.send(
                Part.EVALUATION,
                "/residence-comments:batch",
                "comments from the residence",
                IntStream.range(0, contacts.size())
                        .filter(i -> contacts.get(i).verdict() != null)
                        .mapToObj(i -> Api.object(
                                "introductionId", introductions.get(i),
                                "year", Contacts.COMMENTED_ON.getYear(),
                                "verdict", contacts.get(i).verdict(),
                                "commentedOn", Contacts.COMMENTED_ON))
                        .toList());
    }

    private Map<String, Object> rating(String subject, Rating rating, String organisation) {
        boolean rated = rating.category() != null;
        Map<String, Object> body = new LinkedHashMap<>(Api.object(subject, known.id(rating.subject())));
        body.putAll(Api.object(
                "year", rating.year(),
                "outcome", rated ? "RATED" : "NOT_RATED",
                "category", rating.category(),
                "notRatedReason", rating.notRatedReason(),
                "decision",
                        known.decision(
                                "QĐ-XL/" + rating.year(),
                                Ratings.decidedOn(rating.year()),
                                plan.organisations().superiorOf(organisation))));
        return body;
    }
}
