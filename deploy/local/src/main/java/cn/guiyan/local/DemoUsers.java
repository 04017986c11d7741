package cn.guiyan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who can sign in locally, as the realm file says. */
record DemoUsers(List<User> users) {
    static final String PASSWORD = "guiyan";

    /**
     * A user of the realm.
     *
     * @param office shown as the user's name
     */
    record User(String name, String office, String role, String region) {}

    static DemoUsers read(Path realm) {
        List<User> users = new ArrayList<>();
        try {
            for (JsonNode user : new ObjectMapper().readTree(realm.toFile()).path("users")) {
                users.add(new User(
                        user.path("username").asText(),
                        user.path("firstName").asText(),
                        user.path("realmRoles").path(0).asText(),
                        user.path("attributes").path("region").path(0).asText("")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + realm, e);
        }
        return new DemoUsers(List.copyOf(users));
    }

    void show(Console console) {
        console.say("Sign in with the password '" + PASSWORD + "' as");
        for (User user : users) {
            console.progress("%-12s %-16s %-7s %s".formatted(user.name(), user.role(), user.region(), user.office()));
        }
    }
}
