package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;

/** The kinds of writes measured, one for each service that produces events; each moves its figure by one. */
enum Write {
    CLASS_COMPLETED("awareness class completed", "IND-2", "denominator", "period=2005-10-01..2010-09-30") {
        @Override
        Prepared prepare(Stage stage, int number) {
            String candidate = "/candidates/" + stage.candidate(number);
            String tag = tag(stage, Part.CANDIDATES, candidate);
            Map<String, Object> body = Map.of("completedOn", "2006-10-20", "number", "GCN-" + number);
            return () -> stage.api()
                    .post(Part.CANDIDATES, candidate + "/awareness-certificates", body, UUID.randomUUID(), ROLE, tag);
        }
    },
    TURN_OF_TRAINING("turn of training", "IND-10", "numerator", "period=2005-10-01..2010-09-30") {
        @Override
        Prepared prepare(Stage stage, int number) {
            String member = "/members/" + stage.member(number);
            String tag = tag(stage, Part.ADMISSIONS, member);
            Map<String, Object> body = Map.of("kind", "UPGRADING", "completedOn", "2007-05-05");
            return () ->
                    stage.api().post(Part.ADMISSIONS, member + "/training-turns", body, UUID.randomUUID(), ROLE, tag);
        }
    },
    MEMBER_RATED("member rated", "IND-5", "denominator", "year=2009") {
        @Override
        Prepared prepare(Stage stage, int number) {
            Map<String, Object> rating = Map.of(
                    "memberId",
                    stage.member(number),
                    "year",
                    2009,
                    "outcome",
                    "RATED",
                    "category",
                    "GOOD",
                    "decision",
                    Stage.decision(stage.api(), "2010-01-14"));
            Map<String, Object> body = Map.of("items", List.of(rating));
            return () ->
                    stage.api().post(Part.EVALUATION, "/member-ratings:batch", body, UUID.randomUUID(), ROLE, null);
        }
    };

    private static final String ROLE = "province-officer";

    private final String label;
    private final String indicator;
    private final String count;
    private final String period;

    Write(String label, String indicator, String count, String period) {
        this.label = label;
        this.indicator = indicator;
        this.count = count;
        this.period = period;
    }

    /** A write with everything read that it needs, so that only the write itself is timed. */
    @FunctionalInterface
    interface Prepared {
        Api.Answer send();
    }

    abstract Prepared prepare(Stage stage, int number);

    String label() {
        return label;
    }

    /** The count that the write moves, as the reporting service shows it now. */
    long figure(Stage stage) {
        JsonNode items = stage.api()
                .get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + stage.committee() + "&indicator=" + indicator + "&"
                                + period,
                        ROLE)
                .body()
                .path("items");
        return items.path(0).path(count).asLong();
    }

    private static String tag(Stage stage, Part service, String path) {
        return stage.api().get(service, path, ROLE).entityTag();
    }
}
