package vn.memberdev.platform.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.memberdev.platform.form.Text;
import vn.memberdev.platform.form.UnfitValue;

/** Has texts of parameters written as those of bodies, so that a search finds what was stored. */
@Provider
public class TextParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new TextConverter() : null;
    }

    private static final class TextConverter implements ParamConverter<String> {

        @Override
        public String fromString(String value) {
            try {
                return value == null ? null : Text.oneLine(value);
            } catch (UnfitValue refusedBefore) {
                // Parameters has answered for the query and the path; headers are compared as they are.
                return value;
            }
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }
}
