package vn.memberdev.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Has JSON taken by the letter: every kind of value in its one form, every field once, nothing after the body. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final List<LogicalType> SCALARS =
            List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Textual, LogicalType.Enum);

    /** After Quarkus, whose modules bring readers of their own. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        apply(json);
    }

    /** Makes a mapper strict and returns it. */
    public static <M extends ObjectMapper> M apply(M json) {
        json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType type : SCALARS) {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                if (!isOwnShape(type, shape)) {
                    json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
        json.registerModule(forms());
        return json;
    }

    /** A whole number is a number too. */
    private static boolean isOwnShape(LogicalType type, CoercionInputShape shape) {
        return type == LogicalType.Float && shape == CoercionInputShape.Integer;
    }

    private static SimpleModule forms() {
        SimpleModule forms = new SimpleModule("memberdev-forms");
        forms.setDeserializers(new Codes());
        forms.addDeserializer(LocalDate.class, FormDeserializer.of(LocalDate.class));
        forms.addDeserializer(OffsetDateTime.class, FormDeserializer.of(OffsetDateTime.class));
        forms.addDeserializer(Instant.class, FormDeserializer.of(Instant.class));
        forms.addDeserializer(UUID.class, FormDeserializer.of(UUID.class));
        forms.addDeserializer(String.class, FormDeserializer.of(String.class));
        return forms;
    }

    /** Closed codes by their names. */
    private static final class Codes extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return FormDeserializer.of(type);
        }
    }
}
