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

    private String question;

    public PageRequest() {}

    /**
     * A page that is asked for in a body.
     *
     * @param question what is asked for beside the page; its cursors hold for no other
     */
    public PageRequest(int limit, String cursor, String question) {
        this.limit = limit;
        this.cursor = cursor;
        this.question = question;
    }

    /** Items a page may have: 1 to 200; a larger wish is cut down, not refused. */
    public int limit() {
        return Math.max(1, Math.min(limit, LARGEST));
    }

    /** What is asked for beside the page; null if the address says so. */
    String question() {
        return question;
    }

    /** The cursor as it came, or null for the first page. */
    public String cursor() {
        return cursor;
    }
}
