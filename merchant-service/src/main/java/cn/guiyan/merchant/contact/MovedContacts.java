package cn.guiyan.merchant.contact;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The contacts with a merchant who moves. */
@ApplicationScoped
class MovedContacts implements Belongings {
    private final ContactRepository contacts;
    private final Journal journal;

    MovedContacts(ContactRepository contacts, Journal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<Contact> moved = contacts.find("merchantId = ?1 and region <> ?2", Sort.by("id"), merchantId, region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        moved.forEach(contact -> contact.moveTo(region));
        contacts.flush();
        journal.appendAll(moved.stream().map(Contact::changed).toList());
    }
}
