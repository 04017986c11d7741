package cn.guiyan.merchant.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.io.IOException;
import java.util.UUID;

/** The id of a merchant in a request: that of a record that was merged names the one that stands for it. */
public class SurvivingId extends StdDeserializer<UUID> {
    private static final long serialVersionUID = 1L;

    public SurvivingId() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser json, DeserializationContext context) throws IOException {
        UUID id = context.readValue(json, UUID.class);
        ArcContainer container = Arc.container();
        return container == null
                ? id
                : container.instance(MerchantService.class).get().survivor(id);
    }
}
