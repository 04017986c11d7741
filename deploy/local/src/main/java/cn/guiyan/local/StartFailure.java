package cn.guiyan.local;

import java.nio.file.Path;

/** A component did not come up; the sentence ends with its log. */
final class StartFailure extends Refusal {
    StartFailure(String what, Path log) {
        super("%s. Its log: %s".formatted(what, log));
    }
}
