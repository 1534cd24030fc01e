package vn.memberdev.local.demo.feed;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;

/** Establishes the fictional province from the root down, then builds the new base organisations of the term. */
final class OrganisationFeed {

    private static final String ROLE = "province-officer";

    private final Bulk bulk;
    private final AssignedIds known;
    private final Organisations plan;

    OrganisationFeed(Bulk bulk, AssignedIds known, Organisations plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
    }

    /** Everything, with the root. */
    void run() {
        foundProvince();
        below();
    }

    /** Everything below a root that is known. */
    void below() {
        level("superior organisations", unit -> "SUPERIOR".equals(unit.kind()));
        level("base organisations", Unit::isBase);
        level("cells", unit -> "CELL".equals(unit.kind()));
        plan.transfers().forEach(this::transfer);
    }

    private void foundProvince() {
        Unit root = plan.units().get(0);
        // The root takes the id of its founder's claim, so it is known before it is there.
        known.put(root.key(), bulk.api().province());
        Api.Answer answer =
                bulk.api().post(Part.ADMISSIONS, "/organisations", body(root), bulk.key("province"), ROLE, null);
        if (answer.isProblem()) {
            throw Api.refused(Part.ADMISSIONS, "/organisations", answer);
        }
    }

    private void level(String what, Predicate<Unit> condition) {
        List<Unit> units = plan.units().stream().filter(condition).toList();
        List<Map<String, Object>> items = units.stream().map(this::body).toList();
        known.put(
                units.stream().map(Unit::key).toList(),
                bulk.send(Part.ADMISSIONS, "/organisations:batch", what, items));
    }

    private Map<String, Object> body(Unit unit) {
        boolean root = unit.parentKey() == null;
        String decider = root ? unit.key() : unit.parentKey();
        return Api.object(
                "parentId", root ? null : known.id(unit.parentKey()),
                "name", unit.name(),
                "kind", unit.kind(),
                "code", unit.code(),
                "effectiveOn", unit.establishedOn(),
                "decision",
                        known.decision(
                                "QĐ-TL/" + unit.code().substring(3),
                                unit.establishedOn().minusDays(10),
                                decider));
    }

    private void transfer(Organisations.Transfer transfer) {
        String path = "/organisations/" + known.id(transfer.key());
        Api.Answer current = bulk.api().get(Part.ADMISSIONS, path, ROLE);
        String newParent = known.id(transfer.newParentKey()).toString();
        if (newParent.equals(current.body().path("parentId").asText())) {
            return;
        }
        Map<String, Object> body = Api.object(
                "newParentId", newParent,
                "effectiveOn", transfer.on(),
                "decision",
                        known.decision("QĐ-CG/" + transfer.key(), transfer.on().minusDays(15), Organisations.BLOC));
        Api.Answer answer = bulk.api()
                .post(Part.ADMISSIONS, path + "/transfer", body, bulk.key(transfer.key()), ROLE, current.entityTag());
        if (answer.isProblem()) {
            throw Api.refused(Part.ADMISSIONS, path + "/transfer", answer);
        }
    }
}
