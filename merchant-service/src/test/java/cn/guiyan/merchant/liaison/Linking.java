package cn.guiyan.merchant.liaison;

import static cn.guiyan.merchant.Samples.as;

import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens and ends links in tests. */
final class Linking {
    private Linking() {}

    /** A link of an official with a merchant, a chamber or a city: {@code what} is the request's field. */
    static Response link(String token, String official, String what, String target, String from, @Nullable String to) {
        Map<String, Object> link = new HashMap<>();
        link.put("officialId", official);
        link.put(what, target);
        link.put("from", from);
        link.put("to", to);
        return as(token).body(link).post("/api/v1/liaison-links");
    }

    /** The id of a link that the city's office opens and that goes on. */
    static String linked(String official, String what, String target, String from) {
        return Samples.id(link(Tokens.cityOffice(), official, what, target, from, null));
    }

    static Response end(String token, String link, String on) {
        return as(token).body(Map.of("to", on, "reason", "干部轮岗")).post("/api/v1/liaison-links/" + link + "/end");
    }

    /** The id of a chamber in some city. */
    static String chamberIn(String place, String name) {
        Map<String, Object> chamber = Samples.fuzhou(name);
        chamber.put("place", place);
        return Samples.id(as(Tokens.cityOffice()).body(chamber).post("/api/v1/chambers"));
    }

    /** The id of a merchant of a county in some city. */
    static String merchantIn(String place, String region) {
        Map<String, Object> merchant = Samples.merchantOf(region);
        merchant.put("presentCity", place);
        return Samples.id(as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants"));
    }

    /** Puts a merchant on the roll of leading merchants. */
    static void leading(String merchant, String from) {
        Samples.id(as(Tokens.cityOffice())
                .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", from))
                .post("/api/v1/roll-entries"));
    }
}
