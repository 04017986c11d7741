package cn.guiyan.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes every problem, whoever raised it, one of ours: with its stable type, its texts in the reader's language, and a number for an unforeseen
 * one, under which the problem library logs it.
 */
@ApplicationScoped
public class ProblemLocalizer implements ProblemPostProcessor {
    private static final int FIRST_REFUSAL = 400;
    private static final int BEFORE_IT_IS_LOGGED = 200;
    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance", "mend");

    private final ProblemTexts texts;
    private final CurrentVertxRequest current;

    ProblemLocalizer(ProblemTexts texts, CurrentVertxRequest current) {
        this.texts = texts;
        this.current = current;
    }

    @Override
    public int priority() {
        return BEFORE_IT_IS_LOGGED;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < FIRST_REFUSAL) {
            return problem; // a redirect on the way to signing in
        }
        HttpServerRequest request = current.getCurrent().request();
        Refusal refusal = Refusal.of(context.cause, problem.getStatusCode(), request.path(), request.params());
        Map<String, Object> facts = new HashMap<>(refusal.facts());
        if (refusal.type() == CommonProblem.INTERNAL_ERROR) {
            facts.put("incident", UUID.randomUUID().toString());
        }
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String slug = refusal.type().slug();
        HttpProblem.Builder localized = HttpProblem.builder()
                .withType(URI.create("urn:guiyan:problem:" + slug))
                .withStatus(refusal.type().status())
                .withTitle(texts.text(language, slug + ".title", facts))
                .withDetail(texts.text(language, slug + ".detail", facts))
                .withInstance(Instance.of(request.path()))
                .with("mend", texts.text(language, slug + ".mend", facts))
                .withHeader("Content-Language", language.tag());
        problem.getHeaders().forEach(localized::withHeader);
        facts.forEach((name, fact) -> {
            if (!STANDARD.contains(name)) {
                localized.with(name, fact);
            }
        });
        return localized.build();
    }
}
