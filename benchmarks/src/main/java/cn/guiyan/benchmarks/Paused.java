package cn.guiyan.benchmarks;

import java.io.IOException;
import java.util.List;

/** Servers that a figure is not about, stopped until it is measured: their work would be on the core of those it is about. */
final class Paused implements AutoCloseable {
    private final List<ProcessHandle> processes;

    Paused(List<ProcessHandle> processes) throws IOException, InterruptedException {
        this.processes = processes;
        signal("-STOP");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            int status = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("cannot send " + signal + " to process " + process.pid());
            }
        }
    }
}
