package vn.memberdev.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text for a person, as the program knows it: which text, and what it names. The words stand in the bundles {@code
 * messages/<bundle>_<language>.properties}; they are put in when the answer is written, where the caller's language is
 * known.
 *
 * @param bundle which of the bundles: {@code problems}, {@code faults} or {@code words}
 * @param key the text in the bundle
 * @param arguments what the text names, by the name that stands in braces there
 */
@JsonSerialize(using = MessageSerializer.class)
@Schema(implementation = String.class)
public record Message(String bundle, String key, Map<String, Object> arguments) {

    private static final String PROBLEMS = "problems";
    private static final String FAULTS = "faults";
    private static final String WORDS = "words";
    private static final String LITERAL = "";

    /** What a problem is called; the same for every occurrence. */
    public static Message title(String code) {
        return new Message(PROBLEMS, code, Map.of());
    }

    /**
     * What happened and what to do.
     *
     * @param code the code of the problem
     * @param which which of its texts: {@code detail} where it has one only
     * @param arguments names and values in turn
     */
    public static Message detail(String code, String which, Object... arguments) {
        return new Message(PROBLEMS, code + "." + which, named(arguments));
    }

    /**
     * What is wrong with a field.
     *
     * @param key the code of the fault; with a dot and a name behind it where the code has several texts
     * @param arguments names and values in turn
     */
    public static Message fault(String key, Object... arguments) {
        return new Message(FAULTS, key, named(arguments));
    }

    /**
     * A part of another text.
     *
     * @param key the text in the bundle {@code words}
     * @param arguments names and values in turn
     */
    public static Message words(String key, Object... arguments) {
        return new Message(WORDS, key, named(arguments));
    }

    /** A text that was written before. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Message literal(String text) {
        return new Message(LITERAL, text, Map.of());
    }

    /** The text in a language. */
    public String in(Language language) {
        return Texts.of(language).render(this);
    }

    boolean isLiteral() {
        return bundle.equals(LITERAL);
    }

    private static Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            named.put((String) arguments[at], arguments[at + 1]);
        }
        return Collections.unmodifiableMap(named);
    }

    /** In English, for the log. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
