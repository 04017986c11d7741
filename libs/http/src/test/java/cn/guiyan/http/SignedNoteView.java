package cn.guiyan.http;

import java.util.UUID;

/** A note with the name of somebody who may get another name while the note stays. */
public record SignedNoteView(UUID id, long version, String author) implements Versioned {
    @Override
    public String topic() {
        return "guiyan.test.notes";
    }
}
