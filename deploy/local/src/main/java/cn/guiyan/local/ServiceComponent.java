package cn.guiyan.local;

import java.net.URI;
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
        String name, String title, Installation installation, String module, int port, Map<String, String> settings)
        implements Component {
    ServiceComponent {
        settings = Map.copyOf(settings);
    }

    @Override
    public void prepare(Processes processes) {
        installation.check(installation.service(module));
    }

    @Override
    public CommandLine command() {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return CommandLine.of(
                        Installation.java(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        installation.service(module).toString())
                .with(environment);
    }

    @Override
    public boolean isReady() {
        return Probe.answers(URI.create(address() + "/q/health/ready"));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
