package vn.memberdev.local.demo.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Progress;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;
import vn.memberdev.local.demo.province.ProvincePeople;
import vn.memberdev.local.demo.province.ProvinceShape;

/** Writes a province of some size below the root that is there, with what was recorded before its reorganisation. */
public final class ProvinceLoad {

    /** Calls at a time, as for the demonstration. */
    private static final int CALLS = 3;

    private ProvinceLoad() {}

    /**
     * Writes it.
     *
     * @param load identity of the load; it makes the Idempotency-Keys
     * @return ids of the organisations by key of the plan, with that of the province
     */
    public static Map<String, UUID> run(Endpoints endpoints, ProvinceShape shape, UUID load, Progress progress) {
        ExecutorService calls = Executors.newFixedThreadPool(CALLS);
        try {
            Api api = new Api(endpoints);
            Bulk bulk = new Bulk(api, load, calls, progress);
            AssignedIds known = new AssignedIds();
            known.put(Organisations.PROVINCE, api.province());
            Organisations organisations = Organisations.below(shape);
            new OrganisationFeed(bulk, known, organisations).below();
            new ProvinceFeed(bulk, known, ProvincePeople.plan(organisations, base -> true, "P" + shape.code())).run();
            Map<String, UUID> ids = new TreeMap<>();
            ids.put(Organisations.PROVINCE, api.province());
            organisations.units().forEach(unit -> ids.put(unit.key(), known.id(unit.key())));
            return ids;
        } finally {
            calls.shutdownNow();
        }
    }
}
