package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.local.DataFolder.Demo;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {
    @TempDir
    Path temp;

    private final RecordedConsole console = new RecordedConsole();
    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.lock(temp);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void anEmptyFolderStaysEmptyForGood() {
        DemoData demo = new DemoData(folder, console.console());
        demo.decide(true);
        demo.decide(false);
        demo.load("http://localhost:1", user -> "");
        assertThat(folder.demo()).isEqualTo(Demo.NONE);
        assertThat(console.text()).isEmpty();
    }

    @Test
    void aLoadThatFailsIsGoneOnWithByTheNextStart() {
        DemoData demo = new DemoData(folder, console.console());
        assertThatThrownBy(() -> demo.load("http://localhost:1", user -> {
                    throw new Refusal("no token for " + user);
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(folder.demo()).isEqualTo(Demo.LOADING);
        assertThatThrownBy(() -> demo.decide(true)).isInstanceOf(Refusal.class).hasMessageContaining("half loaded");
    }

    @Test
    void dataThatIsThereIsNotWishedAway() {
        folder.demo(Demo.LOADED);
        assertThatThrownBy(() -> new DemoData(folder, console.console()).decide(true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--empty needs a new --data-dir");
    }
}
