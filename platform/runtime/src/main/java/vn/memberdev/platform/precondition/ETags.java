package vn.memberdev.platform.precondition;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Entity tags (RFC 9110): strong, made from the version of the aggregate. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 200 with body and tag, or 304 if the caller has this version already. */
    public static Response respond(Request request, long version, Object body) {
        EntityTag tag = of(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(body).tag(tag).build();
    }

    /** 200 with body and tag, after a command. */
    public static Response changed(long version, Object body) {
        return Response.ok(body).tag(of(version)).build();
    }
}
