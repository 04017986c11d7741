package cn.guiyan.merchant.contact;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.ContactChanged;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"visit-with-a-next-step", "next-step-done"})
    void aContactIsPublishedAsInTheGoldenFileAndWithoutItsNotes(String name) {
        ContactChanged golden = GoldenFiles.read(ContactChanged.class, name);
        LocalDate today = LocalDate.parse("2014-07-13");
        Contact contact = Contact.record(
                new ContactRequest(
                        golden.merchantId(),
                        golden.chamberId(),
                        ContactKind.valueOf(golden.kind()),
                        golden.on(),
                        golden.officialId(),
                        "谈及家事",
                        "寄送政策汇编",
                        golden.remindOn(),
                        golden.origin()),
                golden.region(),
                "ouhai",
                today);
        LocalDate done = golden.doneOn();
        if (done != null) {
            contact.complete(done, today);
        }
        GoldenFiles.assertProduces(contact.changed(), name, "id", "version");
    }
}
