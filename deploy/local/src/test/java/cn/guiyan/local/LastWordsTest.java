package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    @TempDir
    Path temp;

    private Path log(String text) throws IOException {
        return Files.writeString(temp.resolve("a.log"), text);
    }

    @Test
    void theInnermostCauseIsTheReason() throws IOException {
        assertThat(LastWords.of(log("""
                        2014-06-30 ERROR [io.quarkus] Failed to start application: java.lang.RuntimeException: Failed
                        Caused by: org.flywaydb.FlywayException: migration failed
                        \tat org.flywaydb.Flyway.migrate
                        Caused by: org.postgresql.util.PSQLException: ERROR: syntax error at or near "-"
                        \tat org.postgresql.Driver
                        """))).contains("ERROR: syntax error at or near \"-\"");
    }

    @Test
    void withoutExceptionItIsTheLastError() throws IOException {
        assertThat(LastWords.of(log("LOG: starting\n2014-06-30 FATAL:  could not create lock file\nLOG: shut down\n")))
                .contains("could not create lock file");
    }

    @Test
    void onlyTheEndOfALongLogIsRead() throws IOException {
        String early = "2014-06-30 FATAL:  long forgotten\n";
        String chatter = "一切正常\n".repeat(100_000);
        assertThat(LastWords.of(log(early + chatter))).isEmpty();
        assertThat(LastWords.of(log(early + chatter + "2014-07-01 ERROR: disk full\n")))
                .contains("disk full");
    }

    @Test
    void aSilentProcessGivesNone() throws IOException {
        assertThat(LastWords.of(log("starting\n"))).isEmpty();
        assertThat(LastWords.of(temp.resolve("absent.log"))).isEmpty();
    }
}
