package cn.guiyan.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The problems' texts in both languages, from this library and from the service. */
@ApplicationScoped
public class ProblemTexts {
    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemTexts(@ConfigProperty(name = "guiyan.http.problem-texts") List<String> modules) {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            modules.forEach(module -> load("problems/" + module + "_" + language.suffix() + ".properties", all));
            texts.put(language, all);
        }
    }

    /** A text with its facts filled in; empty when there is none. */
    public String text(Language language, String key, Map<String, ?> facts) {
        String text = texts.getOrDefault(language, new Properties()).getProperty(key, "");
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
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
