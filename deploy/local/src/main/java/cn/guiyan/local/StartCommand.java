package cn.guiyan.local;

import java.nio.file.Path;

/** {@code ./run}: brings the suite up and stays until it is told to stop. */
record StartCommand(Installation installation, Console console) {
    int run(Options options, Path dataDir) {
        DataFolder folder = DataFolder.lock(dataDir);
        DemoData demo = new DemoData(folder, console);
        demo.decide(options.empty());
        State state = folder.state();
        Processes.endOrphans(state, LocalSuite.START_ORDER, console);
        Ports ports = Ports.choose(options.port(), LocalSuite.NAMES, state.ports());
        state.ports(ports);
        state.launcher(ProcessHandle.current());
        folder.turnLogs();

        LocalSuite local = new LocalSuite(installation, folder, ports, PostgresAccount.find(), options.compilation());
        Suite suite = new Suite(local.topology(), new Processes(folder, console), console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
        try (LogLimit logs = LogLimit.keep(folder.logs())) {
            console.say("Guiyan starts; its data and logs are in " + dataDir);
            suite.start();
            suite.whileRunning(() -> demo.load(local.address(), local.tokens()::of));
            console.say("");
            DemoUsers.read(installation.realm()).show(console);
            console.say("");
            console.say("Guiyan is ready: " + local.address());
            suite.keepRunning();
            return 0;
        } catch (Refusal e) {
            if (!suite.isStopping()) {
                console.complain(e.sentence());
                stop(suite);
            }
            return 1;
        }
    }

    /** Called after a failure and when the process is told to end; the second of two calls only waits for the first. */
    private void stop(Suite suite) {
        if (suite.stop()) {
            console.say("Guiyan has stopped.");
        }
    }
}
