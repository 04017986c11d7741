package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final Duration SHORT = Duration.ofMillis(10);

    @TempDir
    Path temp;

    private final RecordedConsole console = new RecordedConsole();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final CompletableFuture<Refusal> givenUp = new CompletableFuture<>();
    private DataFolder folder;
    private Processes processes;

    @BeforeEach
    void open() {
        folder = DataFolder.lock(temp);
        processes = new Processes(folder, console.console());
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
        folder.close();
    }

    private Supervisor supervisor(Component component) {
        return new Supervisor(
                component,
                processes,
                console.console(),
                new Backoff(SHORT, 3, Duration.ofMinutes(1)),
                Clock.systemUTC(),
                executor,
                givenUp::complete);
    }

    private static Process process(Supervisor supervisor) {
        return Objects.requireNonNull(supervisor.current());
    }

    @Test
    void aKilledProcessIsStartedAgainAndThePersonToldSo() {
        ScriptComponent component = ScriptComponent.named("sleeper");
        Supervisor supervisor = supervisor(component);
        supervisor.start();
        Process first = process(supervisor);
        first.destroyForcibly();
        await().until(() -> console.text().contains("sleeper is back"));
        assertThat(console.text()).contains("sleeper has died and is started again");
        assertThat(process(supervisor).pid()).isNotEqualTo(first.pid());
        assertThat(folder.state().processes().get("sleeper"))
                .isEqualTo(process(supervisor).toHandle());
        supervisor.stop();
        assertThat(process(supervisor).isAlive()).isFalse();
        assertThat(folder.state().processes()).isEmpty();
        assertThat(component.starts).hasValue(2);
    }

    @Test
    void whatWasStoppedStaysStopped() {
        ScriptComponent component = ScriptComponent.named("sleeper");
        Supervisor supervisor = supervisor(component);
        supervisor.start();
        supervisor.stop();
        assertThatThrownBy(supervisor::start).isInstanceOf(StartFailure.class);
        assertThat(component.starts).hasValue(1);
        assertThat(console.text()).doesNotContain("has died");
    }

    @Test
    void aProcessThatKeepsDyingIsGivenUpWithItsLog() {
        Path once = temp.resolve("once");
        ScriptComponent component = new ScriptComponent(
                "fragile",
                "test -e %1$s || { touch %1$s; exec sleep 600; }".formatted(once),
                () -> once.toFile().exists(),
                Duration.ofSeconds(30));
        Supervisor supervisor = supervisor(component);
        supervisor.start();
        process(supervisor).destroyForcibly();
        await().until(givenUp::isDone);
        assertThat(givenUp.join().sentence())
                .contains("again and again; the suite gives up. Its log: " + folder.log("fragile"));
        supervisor.stop();
    }

    @Test
    void aProcessThatEndsBeforeItIsReadyFailsTheStart() {
        Supervisor supervisor =
                supervisor(new ScriptComponent("broken", "echo no disk; exit 3", () -> false, Duration.ofSeconds(30)));
        assertThatThrownBy(supervisor::start)
                .isInstanceOf(StartFailure.class)
                .hasMessage("broken ended with exit code 3 before it was ready. Its log: " + folder.log("broken"));
        assertThat(folder.log("broken")).hasContent("no disk");
    }

    @Test
    void aProcessThatIsNeverReadyFailsTheStart() {
        Supervisor supervisor =
                supervisor(new ScriptComponent("slow", "exec sleep 600", () -> false, Duration.ofMillis(300)));
        assertThatThrownBy(supervisor::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was not ready after");
        supervisor.stop();
        assertThat(process(supervisor).isAlive()).isFalse();
    }

    @Test
    void stoppingEndsTheChildrenOfTheProcessToo() {
        Supervisor supervisor =
                supervisor(new ScriptComponent("parent", "sleep 600 & wait", () -> true, Duration.ofSeconds(30)));
        supervisor.start();
        await().until(() -> process(supervisor).descendants().count() == 1);
        List<ProcessHandle> children = process(supervisor).descendants().toList();
        supervisor.stop();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aProcessLeftByAKilledLauncherIsFoundAndEnded() {
        Process left = processes.start("left", CommandLine.of("sleep", "600"));
        State asTheNextLauncherSeesIt = DataFolder.existing(temp).state();
        Processes.endOrphans(asTheNextLauncherSeesIt, List.of("left"), console.console());
        assertThat(left.isAlive()).isFalse();
        assertThat(console.text()).contains("left still runs from an earlier start and is ended");
        assertThat(DataFolder.existing(temp).state().processes()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownDoesNotStay() throws IOException {
        stateCannotBeWritten();
        assertThatThrownBy(() -> processes.start("lost", CommandLine.of("sleep", "601")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("state.properties cannot be written: ");
        await().until(() -> ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().commandLine().stream())
                .noneMatch(words -> words.endsWith("sleep 601")));
    }

    @Test
    void whatCannotBeStartedAgainIsGivenUp() throws IOException {
        Supervisor supervisor = supervisor(ScriptComponent.named("sleeper"));
        supervisor.start();
        stateCannotBeWritten();
        process(supervisor).destroyForcibly();
        await().until(givenUp::isDone);
        assertThat(givenUp.join().sentence()).contains("state.properties cannot be written: ");
    }

    private void stateCannotBeWritten() throws IOException {
        Files.createDirectories(temp.resolve("state.properties.next/in the way"));
    }

    @Test
    void nothingStartsOnceTheProcessesAreClosed() {
        processes.close();
        assertThatThrownBy(() -> processes.start("late", CommandLine.of("true")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTaskThatFailsNamesItsLog() {
        assertThatThrownBy(
                        () -> processes.run("task", "does something", CommandLine.of("false"), Duration.ofSeconds(30)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("task failed with exit code 1. Its log: " + folder.log("task"));
    }
}
