package cn.guiyan.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One of our own services.
 *
 * @param name names its log and port
 * @param module the project's folder it is built in
 * @param settings its configuration, besides where it listens
 */
record ServiceComponent(
        String name,
        Installation installation,
        DataFolder folder,
        Compilation compilation,
        String module,
        int port,
        Map<String, String> settings)
        implements Component {
    static final String PORT = "QUARKUS_HTTP_PORT";
    private static final String JAR = "quarkus-run.jar";

    ServiceComponent {
        settings = Map.copyOf(settings);
    }

    /** It runs from a copy, so that building anew does not disturb it. */
    @Override
    public void prepare(Processes processes) throws IOException {
        installation.check(installation.service(module).resolve(JAR));
        Archives.mirror(installation.service(module), copy());
    }

    @Override
    public String title() {
        return module;
    }

    @Override
    public CommandLine command() {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put(PORT, Integer.toString(port));
        return CommandLine.of(
                        "-Dfile.encoding=UTF-8", "-jar", copy().resolve(JAR).toString())
                .after(compilation.java())
                .with(environment);
    }

    private Path copy() {
        return folder.folder("software").resolve(module);
    }

    @Override
    public boolean isReady() {
        return Probe.answers(URI.create(address() + "/q/health/ready"));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
