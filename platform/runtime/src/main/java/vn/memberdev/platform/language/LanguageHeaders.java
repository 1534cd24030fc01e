package vn.memberdev.platform.language;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Says in which language an answer is, and that another caller may get another one. */
@Provider
public class LanguageHeaders implements ContainerResponseFilter {

    /** Reads the bundles before the first call needs them. */
    void load(@Observes StartupEvent started) {
        Texts.of(Language.VI);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        MediaType type = response.getMediaType();
        if (!response.hasEntity() || (type != null && !isText(type))) {
            return;
        }
        // The stored answer to a repeated request says for itself in which language it was given.
        if (response.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE) == null) {
            String asked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.of(asked).tag());
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Files are the same in every language. */
    private static boolean isText(MediaType type) {
        return type.getSubtype().endsWith("json") || type.getSubtype().equals("html");
    }
}
