package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Refuses a text with what no text has: control characters other than tabs and ends of lines, and halves of characters. */
final class WritableText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !text.codePoints().allMatch(WritableText::isLegible)) {
            throw InvalidFormatException.from(json, "control character", "", String.class);
        }
        return text;
    }

    private static boolean isLegible(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(codePoint) || "\t\n\r".indexOf(codePoint) >= 0);
    }
}
