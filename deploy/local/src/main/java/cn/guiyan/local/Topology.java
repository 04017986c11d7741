package cn.guiyan.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Which component needs which; each is started after, and stopped before, those it needs. */
final class Topology {
    private final Map<Component, List<Component>> needs = new LinkedHashMap<>();

    /** Those needed must have been added before. */
    Topology add(Component component, Component... needed) {
        for (Component other : needed) {
            if (!needs.containsKey(other)) {
                throw new IllegalArgumentException(component.name() + " needs " + other.name() + ", added later");
            }
        }
        needs.put(component, List.of(needed));
        return this;
    }

    List<Component> components() {
        return List.copyOf(needs.keySet());
    }

    /** Does something with all components, at the same time where possible. Completes with the first failure. */
    CompletableFuture<Void> inStartOrder(Consumer<Component> action, Executor executor) {
        Map<Component, CompletableFuture<Void>> done = new HashMap<>();
        CompletableFuture<Void> result = new CompletableFuture<>();
        needs.forEach((component, needed) -> {
            CompletableFuture<Void> one = all(needed, done).thenRunAsync(() -> action.accept(component), executor);
            done.put(component, one.whenComplete((nothing, problem) -> {
                if (problem != null) {
                    result.completeExceptionally(problem);
                }
            }));
        });
        all(components(), done).thenRun(() -> result.complete(null)).exceptionally(problem -> null);
        return result;
    }

    /** The same in the opposite order; one's failure does not keep the others from their turn. */
    CompletableFuture<Void> inStopOrder(Consumer<Component> action, Executor executor) {
        Map<Component, List<Component>> users = new HashMap<>();
        List<Component> reversed = new ArrayList<>();
        needs.forEach((component, needed) -> {
            reversed.add(0, component);
            needed.forEach(other ->
                    users.computeIfAbsent(other, key -> new ArrayList<>()).add(component));
        });
        Map<Component, CompletableFuture<Void>> done = new HashMap<>();
        for (Component component : reversed) {
            CompletableFuture<Void> before = all(users.getOrDefault(component, List.of()), done);
            done.put(
                    component,
                    before.handle((nothing, problem) -> null).thenRunAsync(() -> action.accept(component), executor));
        }
        return all(reversed, done);
    }

    private static CompletableFuture<Void> all(
            List<Component> components, Map<Component, CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(components.stream().map(futures::get).toArray(CompletableFuture<?>[]::new));
    }
}
