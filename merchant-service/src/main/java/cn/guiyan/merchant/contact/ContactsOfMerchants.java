package cn.guiyan.merchant.contact;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Contacts go along with the merchant. */
@ApplicationScoped
class ContactsOfMerchants implements MerchantReferences {
    private final ContactRepository contacts;

    ContactsOfMerchants(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public Class<? extends Event> event() {
        return ContactChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return contacts.list("id in ?1", ids).stream().map(Contact::changed).toList();
    }
}
