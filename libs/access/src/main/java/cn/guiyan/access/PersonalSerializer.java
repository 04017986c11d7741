package cn.guiyan.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one place where sensitive text is masked. */
class PersonalSerializer extends JsonSerializer<Object> implements ContextualSerializer {
    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
            throws JsonMappingException {
        Personal personal = property == null ? null : property.getAnnotation(Personal.class);
        return property != null && personal != null && personal.value() == DataClass.PERSONAL
                ? provider.findValueSerializer(property.getType(), property)
                : this;
    }

    @Override
    public void serialize(Object text, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean kept = provider.getAttribute(Personal.KEPT) != null;
        String clear = text.toString();
        json.writeString(!kept && Disclosures.isDisclosed(json.currentValue()) ? clear : Mask.of(clear));
    }
}
