package vn.memberdev.platform.form;

import java.util.function.Function;

/**
 * How values of one kind are written.
 *
 * @param reader makes the value of its text; throws whatever it likes for another form
 * @param code stable code of the fault
 * @param expected what is expected, for a reader
 */
public record Form<T>(Function<String, T> reader, String code, String expected) {

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
        return new UnfitValue(code, expected);
    }

    /** The refusal of what is no text, where a text is expected: for a code, it is not even an unknown one. */
    public UnfitValue refusalOfNoText() {
        return new UnfitValue(code.equals(Forms.UNKNOWN_CODE) ? Forms.TEXT.code() : code, expected);
    }
}
