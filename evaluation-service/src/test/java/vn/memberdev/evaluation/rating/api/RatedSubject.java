package vn.memberdev.evaluation.rating.api;

import java.util.UUID;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.evaluation.scheme.Subject;

/** What differs between members and organisations in the tests of their ratings. */
enum RatedSubject {
    MEMBER("member", "EXCELLENT", "VIOLATED", EventTypes.MEMBER_RATED),
    ORGANISATION("organisation", "CLEAN_STRONG", "WEAK", EventTypes.ORGANISATION_RATED);

    private final String word;
    private final String best;
    private final String worst;
    private final String eventType;

    RatedSubject(String word, String best, String worst, String eventType) {
        this.word = word;
        this.best = best;
        this.worst = worst;
        this.eventType = eventType;
    }

    Subject subject() {
        return Subject.valueOf(name());
    }

    String path() {
        return "/api/v1/" + word + "-ratings";
    }

    String idField() {
        return word + "Id";
    }

    /** Code of a problem of this kind of subject, for example {@code member-not-found}. */
    String problem(String rest) {
        return word + "-" + rest;
    }

    String aggregate() {
        return word + "-rating";
    }

    String eventType() {
        return eventType;
    }

    /** Best category of the scale of 2009. */
    String best() {
        return best;
    }

    /** Worst category of the scale of 2009, unknown to the scale of 2019. */
    String worst() {
        return worst;
    }

    /** A member of the cell, or the base above it. */
    UUID first(EvaluationFixture fixture) {
        return this == MEMBER
                ? fixture.memberOf(fixture.org().cell())
                : fixture.org().base();
    }

    /** A member of the second cell below the base, or that cell. */
    UUID second(EvaluationFixture fixture) {
        return this == MEMBER
                ? fixture.memberOf(fixture.org().secondCell())
                : fixture.org().secondCell();
    }

    /** Of the committee beside. */
    UUID outside(EvaluationFixture fixture) {
        return this == MEMBER
                ? fixture.memberOf(fixture.org().otherCell())
                : fixture.org().otherBase();
    }

    String header() {
        return idField() + ",year,outcome,category,notRatedReason," + (this == MEMBER ? "" : "exemplary,")
                + "number,decidedOn,decidingOrganisationId\n";
    }

    /** Outcome, category and reason of a row; the best organisation is exemplary. */
    String cells(String outcome, String category, String reason) {
        String cells = outcome + "," + category + "," + reason;
        return this == MEMBER ? cells : cells + "," + (category.equals(best) ? "true" : "");
    }
}
