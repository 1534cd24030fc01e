package vn.memberdev.platform.language;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** A language that callers are answered in: they ask by Accept-Language, and get Vietnamese if they ask for no other. */
public enum Language {
    VI,
    EN;

    /** Nobody has a use for so many languages, and taking a header apart takes time. */
    private static final int LONGEST_HEADER = 500;

    /** The tag that stands in Content-Language. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of the call under way; Vietnamese where there is none. */
    public static Language current() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return VI;
        }
        RoutingContext call =
                container.instance(CurrentVertxRequest.class).get().getCurrent();
        return call == null ? VI : of(call);
    }

    /** The language of a call. */
    public static Language of(RoutingContext call) {
        return of(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The first known language a header asks for; Vietnamese if there is none, or the header cannot be used. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return VI;
        }
        try {
            return LanguageRange.parse(acceptLanguage.strip()).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range ->
                            range.getRange().equals("*") || speaks(range, VI) ? VI : speaks(range, EN) ? EN : null)
                    .filter(language -> language != null)
                    .findFirst()
                    .orElse(VI);
        } catch (IllegalArgumentException unusable) {
            return VI;
        }
    }

    private static boolean speaks(LanguageRange range, Language language) {
        return range.getRange().equals(language.tag()) || range.getRange().startsWith(language.tag() + "-");
    }
}
