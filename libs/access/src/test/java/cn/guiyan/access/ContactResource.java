package cn.guiyan.access;

import cn.guiyan.access.Contact.ContactView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Reads without any bound of its own, so that only row security stands between the regions. */
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
public class ContactResource {
    private final EntityManager contacts;
    private final Disclosures disclosures;
    private final Caller caller;
    private final ObjectMapper json;

    ContactResource(EntityManager contacts, Disclosures disclosures, Caller caller, ObjectMapper json) {
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Transactional
    public List<ContactView> all() {
        return query();
    }

    @GET
    @Path("without-transaction")
    public List<ContactView> withoutTransaction() {
        return query();
    }

    @GET
    @Path("{id}/disclosed")
    @Transactional
    public List<ContactView> disclosed(@RestPath UUID id) {
        Contact contact = contacts.find(Contact.class, id);
        disclosures.disclose("contacts", id, String.valueOf(contact.region), "read");
        return query();
    }

    @GET
    @Path("{id}/kept")
    @Transactional
    public String kept(@RestPath UUID id) throws JsonProcessingException {
        Contact contact = contacts.find(Contact.class, id);
        disclosures.disclose("contacts", id, String.valueOf(contact.region), "read");
        return json.writer().withAttribute(Personal.KEPT, true).writeValueAsString(contact.view());
    }

    @GET
    @Path("settings")
    @Transactional
    public String settings() {
        return String.valueOf(contacts.createNativeQuery(
                        "SELECT concat_ws('/', access.sees_every_unit(), access.unit(), access.account())")
                .getSingleResult());
    }

    @GET
    @Path("caller")
    public List<String> caller() {
        return List.of(Caller.currentName(), caller.displayName(), String.valueOf(caller.region()));
    }

    private List<ContactView> query() {
        return contacts.createQuery("from Contact order by id", Contact.class)
                .getResultStream()
                .map(Contact::view)
                .toList();
    }
}
