package cn.guiyan.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace, in which it is nobody in particular, or,
 * where namespaces are forbidden as in many containers, as the user nobody.
 *
 * @param prefix starts a command under the account
 */
record PostgresAccount(List<String> prefix) {
    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static PostgresAccount find() {
        return find(new UnixSystem().getUid() == 0, PostgresAccount::works);
    }

    /** The probe runs a command and says whether it went well. */
    static PostgresAccount find(boolean root, Predicate<List<String>> probe) {
        if (!root) {
            return new PostgresAccount(List.of());
        }
        return List.of(NAMESPACE, OTHER_USER).stream()
                .filter(prefix -> probe.test(words(prefix, "true")))
                .findFirst()
                .map(PostgresAccount::new)
                .orElseThrow(() -> new Refusal("PostgreSQL does not run as root, and neither unshare nor setpriv works"
                        + " here; start ./run as an ordinary user."));
    }

    /** Gives a folder to the account, and makes sure that it can be reached. */
    void own(Path folder) {
        if (!prefix.equals(OTHER_USER)) {
            return;
        }
        if (!works(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()))
                || !works(words(prefix, "test", "-w", folder.toString()))) {
            throw new Refusal("The user nobody, under which root must run PostgreSQL here, cannot reach " + folder
                    + "; choose another --data-dir, or start ./run as an ordinary user.");
        }
    }

    private static List<String> words(List<String> prefix, String... more) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(more));
        return words;
    }

    private static boolean works(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
