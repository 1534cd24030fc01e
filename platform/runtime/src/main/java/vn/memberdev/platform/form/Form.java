package vn.memberdev.platform.form;

import java.util.function.Function;

/**
 * How values of one kind are written.
 *
 * @param reader makes the value of its text; throws whatever it likes for another form
 * @param key the text of the fault that says what is expected
 * @param arguments what that text names: names and values in turn
 */
public record Form<T>(Function<String, T> reader, String key, Object... arguments) {

    /** The value of a text. Throws {@link UnfitValue} if the text is not of this form. */
    public T read(String text) {
        try {
            return reader.apply(text);
        } catch (UnfitValue refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw refusal();
        }
    }

    /** The refusal of what is not of this form. */
    public UnfitValue refusal() {
        return new UnfitValue(key, arguments);
    }

    /** The refusal of what is no text, where a text is expected: for a code, it is not even an unknown one. */
    public UnfitValue refusalOfNoText() {
        return key.equals(Forms.ONE_OF) ? new UnfitValue("text.one-of", arguments) : refusal();
    }
}
