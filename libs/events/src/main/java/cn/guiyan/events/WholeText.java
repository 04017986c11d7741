package cn.guiyan.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes half of a character, which JSON's escapes can say and UTF-8 cannot, as the owner's tables keep it: as a question mark. PostgreSQL would take the
 * escape into the journal, and then could not read the entry to take a person out of it.
 */
final class WholeText extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1L;

    WholeText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean hasHalves = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
        json.writeString(hasHalves ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) : text);
    }
}
