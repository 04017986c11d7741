package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/**
 * Refuses texts that JSON's escapes can write and nothing else holds: with a NUL, or with half of a character. PostgreSQL would take the latter into a
 * journal entry, and then could not read it to erase a person from it.
 */
final class WholeText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !isWhole(text)) {
            throw InvalidFormatException.from(json, "NUL, or half of a character", "", String.class);
        }
        return text;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
