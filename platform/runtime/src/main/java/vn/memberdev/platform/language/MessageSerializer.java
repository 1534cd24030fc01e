package vn.memberdev.platform.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a message as its text in the language of the call. */
final class MessageSerializer extends JsonSerializer<Message> {

    @Override
    public void serialize(Message message, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(message.in(Language.current()));
    }
}
