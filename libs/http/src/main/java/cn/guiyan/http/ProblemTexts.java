package cn.guiyan.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The problems' texts in both languages, from this library and from the service. */
@ApplicationScoped
public class ProblemTexts {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemTexts(@ConfigProperty(name = "guiyan.http.problem-texts") List<String> modules) {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            modules.forEach(module -> load("problems/" + module + "_" + language.suffix() + ".properties", all));
            texts.put(language, all);
        }
    }

    /**
     * A text with its facts filled in; empty when there is none. Words of the API are said in the reader's language where the texts have them: values of
     * an enum under its name, such as {@code MergeState.PROPOSED}, and others under the fact's, such as {@code what.merchant}.
     */
    public String text(Language language, String key, Map<String, ?> facts) {
        Properties all = Objects.requireNonNull(texts.get(language));
        return FACT.matcher(all.getProperty(key, "")).replaceAll(fact -> {
            String name = fact.group(1);
            return Matcher.quoteReplacement(facts.containsKey(name) ? said(all, name, facts.get(name)) : fact.group());
        });
    }

    private static String said(Properties texts, String name, @Nullable Object fact) {
        if (fact instanceof Collection<?> many) {
            return many.stream().map(each -> said(texts, name, each)).collect(Collectors.joining(", "));
        }
        String vocabulary =
                fact instanceof Enum<?> word ? word.getDeclaringClass().getSimpleName() : name;
        return texts.getProperty(vocabulary + "." + fact, String.valueOf(fact));
    }

    /**
     * The texts that a module's problems lack; for the module's own test.
     *
     * @param module as in the files' names
     */
    public static List<String> missing(String module, ProblemType... types) {
        ProblemTexts texts = new ProblemTexts(List.of(module));
        return Arrays.stream(types)
                .flatMap(type -> Stream.of("title", "detail", "mend").map(part -> type.slug() + "." + part))
                .flatMap(key -> Arrays.stream(Language.values())
                        .filter(language -> texts.text(language, key, Map.of()).isBlank())
                        .map(language -> key + " (" + language.tag() + ")"))
                .toList();
    }

    private static void load(String name, Properties into) {
        try {
            for (URL url : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    into.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
