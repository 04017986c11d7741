package cn.guiyan.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** The one place where personal text is masked. */
class PersonalSerializer extends JsonSerializer<String> {
    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean kept = provider.getAttribute(Personal.KEPT) != null;
        json.writeString(!kept && Disclosures.isDisclosed(json.currentValue()) ? text : Mask.of(text));
    }
}
