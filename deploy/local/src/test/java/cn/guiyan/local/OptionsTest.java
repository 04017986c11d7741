package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.local.Options.Command;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static Options parse(String line) {
        return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    @Test
    void withoutWordsTheSuiteStartsOnItsDefaultPort() {
        assertThat(parse("")).isEqualTo(new Options(Command.START, null, null, 8080, false, Compilation.QUICK_START));
    }

    @Test
    void optionsAndCommandsComeInAnyOrder() {
        assertThat(parse("--port 18080 --empty --throughput --no-build --data-dir /tmp/a"))
                .isEqualTo(new Options(Command.START, null, Path.of("/tmp/a"), 18080, true, Compilation.THROUGHPUT));
        assertThat(parse("token leader --data-dir b")).isEqualTo(parse("--data-dir b token leader"));
        assertThat(parse("token --data-dir b leader")).isEqualTo(parse("token leader --data-dir b"));
        assertThat(parse("env --no-build project")).isEqualTo(parse("env project"));
        assertThat(parse("token leader").name()).isEqualTo("leader");
        assertThat(parse("env project"))
                .isEqualTo(new Options(Command.ENV, "project", null, 8080, false, Compilation.QUICK_START));
        assertThat(parse("status").command()).isEqualTo(Command.STATUS);
        assertThat(parse("stop").command()).isEqualTo(Command.STOP);
        assertThat(parse("--help").command()).isEqualTo(Command.HELP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--prot 1 | '--prot' is not known",
                "--port | '--port' needs a number",
                "--port --empty | '--port' needs a number",
                "--port x | 'x' is not a port",
                "--port 0 | A port is a number from 1 to 65535, not 0",
                "--port 70000 | A port is a number from 1 to 65535, not 70000",
                "--data-dir | '--data-dir' needs a folder",
                "token | 'token' needs the name of a user",
                "token --data-dir a | 'token' needs the name of a user",
                "env | 'env' needs the name of a service",
                "token leader office | 'office' is not known",
                "strat | 'strat' is not known",
                "status leader | 'leader' is not known",
                "status stop | One command at a time"
            })
    void whatIsNotUnderstoodIsSaidInOneSentence(String line, String sentence) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(Refusal.class).hasMessageStartingWith(sentence);
    }
}
