package vn.memberdev.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import vn.memberdev.platform.form.Form;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.FreeText;
import vn.memberdev.platform.form.NeverNull;
import vn.memberdev.platform.form.Personal;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.form.UnfitValue;

/**
 * Reads what is a text in JSON: days, moments, ids, codes and texts. Jackson's own readers also take days as moments, as
 * numbers and as arrays, ids in other alphabets, and codes with spaces around them.
 */
final class FormDeserializer<T> extends StdScalarDeserializer<T> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;
    private final boolean repeatable;
    private final boolean nullable;

    private FormDeserializer(Class<T> type, Form<T> form, boolean repeatable, boolean nullable) {
        super(type);
        this.form = form;
        this.repeatable = repeatable;
        this.nullable = nullable;
    }

    static <T> FormDeserializer<T> of(Class<T> type) {
        return new FormDeserializer<>(type, Forms.of(type).orElseThrow(), type != String.class, true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        if (property == null) {
            return this;
        }
        boolean freeText = handledType() == String.class && property.getAnnotation(FreeText.class) != null;
        return new FormDeserializer<>(
                (Class<T>) handledType(),
                freeText ? (Form<T>) Forms.FREE_TEXT : form,
                repeatable && property.getAnnotation(Personal.class) == null,
                property.getAnnotation(NeverNull.class) == null);
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        if (!nullable) {
            throw refused(context.getParser(), Forms.notRemovable(), null);
        }
        return null;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            String sent = parser.currentToken().isScalarValue() ? parser.getText() : null;
            throw refused(parser, form.refusalOfNoText(), sent);
        }
        try {
            return form.read(parser.getText());
        } catch (UnfitValue unfit) {
            throw refused(parser, unfit, parser.getText());
        }
    }

    private UnfitField refused(JsonParser parser, UnfitValue reason, String sent) {
        return new UnfitField(parser, handledType(), reason, repeatable ? Sent.shown(sent) : null);
    }
}
