package vn.memberdev.local.demo.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.memberdev.local.Part;

/** Lists that come in pages, whole. */
public final class Pages {

    private final Api api;

    public Pages(Api api) {
        this.api = api;
    }

    /** All items of a list that the province may see; the path has a query already. */
    public List<JsonNode> of(Part service, String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path + "&limit=200";
        while (next != null) {
            JsonNode page = api.get(service, next, "province-officer").body();
            page.path("items").forEach(items::add);
            JsonNode cursor = page.path("nextCursor");
            next = cursor.isTextual() ? path + "&limit=200&cursor=" + cursor.asText() : null;
        }
        return items;
    }
}
