package vn.memberdev.acceptance.faults.load;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.Tokens;

/**
 * The organisations the load writes in.
 *
 * @param base a base committee, below which cells are established
 * @param cell a cell, where people stand
 * @param planted a word in every name of a person, which must be found nowhere outside the databases
 */
public record Stage(UUID base, UUID cell, String planted) {

    /** The year in which members are rated. */
    static final int YEAR = 2009;

    static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    private static final int LETTERS = 12;

    /** Founds the province and an agency, and waits until every service knows them. */
    public static Stage set(RoundRobin services, Random random) {
        establish(services, null, "PROVINCIAL", "Đảng bộ tỉnh");
        UUID committee = establish(services, Tokens.PROVINCE, "SUPERIOR", "Đảng bộ Thử thách");
        UUID base = establish(services, committee, "BASE_COMMITTEE", "Đảng bộ cơ sở Thử thách");
        UUID cell = establish(services, base, "CELL", "Chi bộ Thử thách");
        Map<String, Object> campaign = Json.object("year", YEAR, "organisationId", committee);
        Cluster.waiting("evaluation to know the agency")
                .until(() -> services.post(Part.EVALUATION, "/rating-campaigns", campaign)
                                .status()
                        == 201);
        Cluster.waiting("candidates to know the agency")
                .until(() -> services.get(Part.CANDIDATES, "/candidates?limit=1&organisationId=" + cell)
                                .status()
                        == 200);
        return new Stage(base, cell, planted(random));
    }

    private static UUID establish(RoundRobin services, UUID parent, String kind, String name) {
        Reply reply = services.post(Part.ADMISSIONS, "/organisations", organisation(parent, kind, name));
        if (reply.status() != 201) {
            throw new SuiteException("an organisation of the load is refused: " + reply);
        }
        return UUID.fromString(reply.json().path("id").asText());
    }

    static Map<String, Object> organisation(UUID parent, String kind, String name) {
        Map<String, Object> body = Json.object(
                "name", name, "kind", kind, "effectiveOn", LONG_AGO, "decision", Officers.decision(LONG_AGO));
        if (parent != null) {
            body.put("parentId", parent.toString());
        }
        return body;
    }

    private static String planted(Random random) {
        StringBuilder word = new StringBuilder("Zq");
        random.ints(LETTERS, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
        return word.toString().toLowerCase(Locale.ROOT).replaceFirst("z", "Z");
    }
}
