package cn.guiyan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The leadership stream as a page holds it: the names of its events, as they come. */
final class EventStream implements AutoCloseable {
    private static final String EVENT = "event:";

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;

    private EventStream(Stream<String> lines) {
        this.lines = lines;
    }

    static EventStream open(Suite suite, String user) {
        HttpRequest request = HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/leadership/stream"))
                .header("Authorization", "Bearer " + suite.token(user))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            EventStream stream = new EventStream(response.body());
            Thread reader = new Thread(stream::read, "event stream");
            reader.setDaemon(true);
            reader.start();
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<String> events() {
        return events;
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith(EVENT))
                    .forEach(line -> events.add(line.substring(EVENT.length()).strip()));
        } catch (UncheckedIOException e) {
            events.add("closed");
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
