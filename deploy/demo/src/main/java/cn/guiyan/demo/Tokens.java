package cn.guiyan.demo;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The users' access tokens: asked for once, and again when refused or old. */
final class Tokens {
    private record Token(String value, long since) {}

    private final Function<String, String> tokenOfUser;
    private final Duration age;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(Function<String, String> tokenOfUser, Duration age) {
        this.tokenOfUser = tokenOfUser;
        this.age = age;
    }

    String of(String user) {
        return renewed(user, token -> System.nanoTime() - token.since() >= age.toNanos());
    }

    /** Another one than the token that was refused. */
    String insteadOf(String refused, String user) {
        return renewed(user, token -> token.value().equals(refused));
    }

    private String renewed(String user, Predicate<Token> isOver) {
        return tokens.compute(
                        user,
                        (name, token) -> token == null || isOver.test(token)
                                ? new Token(tokenOfUser.apply(name), System.nanoTime())
                                : token)
                .value();
    }
}
