package vn.memberdev.platform.precondition;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Entity tags (RFC 9110): strong, made from the version of the aggregate. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 201 with body, tag and address, after a command that made something in a collection, for example /api/v1/members. */
    public static Response created(String collection, Versioned view) {
        return Response.created(UriBuilder.fromPath(collection)
                        .path(view.id().toString())
                        .build())
                .tag(of(view.version()))
                .entity(view)
                .build();
    }

    /** 200 with the view and its tag, or 304 if the caller has this version already. */
    public static Response respond(Request request, Versioned view) {
        return respond(request, view.version(), view);
    }

    /** 200 with body and tag, or 304 if the caller has this version already. */
    public static Response respond(Request request, long version, Object body) {
        EntityTag tag = of(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(body).tag(tag).build();
    }

    /** 200 with the view and its tag, after a command. */
    public static Response changed(Versioned view) {
        return changed(view.version(), view);
    }

    /** 200 with body and tag, after a command. */
    public static Response changed(long version, Object body) {
        return Response.ok(body).tag(of(version)).build();
    }
}
