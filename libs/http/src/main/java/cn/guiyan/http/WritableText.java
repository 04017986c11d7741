package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Refuses a text with a NUL or half a character, which JSON's escapes can write and no column holds. */
final class WritableText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !text.codePoints().allMatch(WritableText::isWritable)) {
            throw InvalidFormatException.from(json, "NUL or half a character", "", String.class);
        }
        return text;
    }

    // Whatever else is stored somewhere has to be readable again.
    private static boolean isWritable(int codePoint) {
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
