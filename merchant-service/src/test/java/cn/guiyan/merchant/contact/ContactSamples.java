package cn.guiyan.merchant.contact;

import static cn.guiyan.merchant.Samples.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Contacts as offices tell them. */
public final class ContactSamples {
    private ContactSamples() {}

    /** A visit to a merchant ({@code merchantId}) or a chamber ({@code chamberId}), with a note that is nobody else's. */
    public static Map<String, Object> visit(String subject, String id, String on) {
        Map<String, Object> contact = new HashMap<>();
        contact.put(subject, id);
        contact.put("kind", "VISIT");
        contact.put("on", on);
        contact.put("summary", "谈及子女就学");
        contact.put("nextStep", "联系教育部门");
        return contact;
    }

    static ValidatableResponse record(String token, Map<String, Object> contact) {
        return as(token).body(contact).post("/api/v1/contacts").then();
    }
}
