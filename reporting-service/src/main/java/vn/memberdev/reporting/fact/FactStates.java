package vn.memberdev.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.memberdev.platform.inbox.PoisonException;

/** Reads stored states. Fields that are not known here may be there: producers add, they never take away. */
final class FactStates {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactStates() {}

    /** The contract record of a kind of fact. Throws {@link PoisonException} if the JSON is not one. */
    static Object read(FactKind kind, String state) {
        try {
            return JSON.readValue(state, kind.state());
        } catch (JsonProcessingException e) {
            throw new PoisonException("state is not a " + kind.state().getSimpleName(), e);
        }
    }
}
