package vn.memberdev.platform.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is asked for. To be taken as a bean parameter. */
public class PageRequest {

    /** Items a page has if nobody says otherwise. */
    public static final int DEFAULT = 50;

    static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("" + DEFAULT)
    private int limit;

    @QueryParam("cursor")
    private String cursor;

    public PageRequest() {}

    public PageRequest(int limit, String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /** Items a page may have: 1 to 200; a larger wish is cut down, not refused. */
    public int limit() {
        return Math.max(1, Math.min(limit, LARGEST));
    }

    /** The cursor as it came, or null for the first page. */
    public String cursor() {
        return cursor;
    }
}
