package cn.guiyan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Requests over so many connections at once, each as soon as the one before is answered. */
final class Load {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token = "";

    /** @param token sent with every request from now on */
    void signIn(String token) {
        this.token = token;
    }

    HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", "Bearer " + token);
    }

    /** @throws IllegalStateException when anything but success is answered */
    void run(int connections, int requests, Supplier<HttpRequest> next)
            throws ExecutionException, InterruptedException {
        AtomicInteger left = new AtomicInteger(requests);
        CompletableFuture<?>[] lanes = new CompletableFuture<?>[connections];
        for (int i = 0; i < connections; i++) {
            CompletableFuture<Void> lane = new CompletableFuture<>();
            lanes[i] = lane;
            send(left, next, lane);
        }
        CompletableFuture.allOf(lanes).get();
    }

    String body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        requireSuccess(response);
        return response.body();
    }

    boolean succeeds(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(AtomicInteger left, Supplier<HttpRequest> next, CompletableFuture<Void> lane) {
        if (left.getAndDecrement() <= 0) {
            lane.complete(null);
            return;
        }
        var unused = http.sendAsync(next.get(), BodyHandlers.discarding()).whenCompleteAsync((response, failure) -> {
            if (failure != null) {
                lane.completeExceptionally(failure);
                return;
            }
            try {
                requireSuccess(response);
                send(left, next, lane);
            } catch (RuntimeException e) {
                lane.completeExceptionally(e);
            }
        });
    }

    private static void requireSuccess(HttpResponse<?> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.uri() + " answers " + response.statusCode());
        }
    }
}
