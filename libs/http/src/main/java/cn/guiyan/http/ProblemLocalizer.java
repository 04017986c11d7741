package cn.guiyan.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives every problem, whoever raised it, its stable type and its texts in the reader's language; and an unforeseen one a number. */
@ApplicationScoped
public class ProblemLocalizer implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemLocalizer.class);
    private static final String URN = "urn:guiyan:problem:";

    private final ProblemTexts texts;
    private final CurrentVertxRequest request;

    ProblemLocalizer(ProblemTexts texts, CurrentVertxRequest request) {
        this.texts = texts;
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String slug = slug(problem, context.cause);
        Language language = language();
        Map<String, Object> facts = problem.getParameters();
        HttpProblem.Builder localized = HttpProblem.builder(problem)
                .withType(URI.create(URN + slug))
                .withInstance(URI.create(context.path == null ? "" : context.path))
                .withHeader("Content-Language", language.tag());
        if (slug.equals(CommonProblem.INTERNAL_ERROR.slug())) {
            UUID incident = UUID.randomUUID();
            LOG.errorf(context.cause, "incident %s at %s", incident, context.path);
            localized.with("incident", incident);
            facts = Map.of("incident", incident);
        }
        return localized
                .withTitle(texts.text(language, slug + ".title", facts))
                .withDetail(texts.text(language, slug + ".detail", facts))
                .with("mend", texts.text(language, slug + ".mend", facts))
                .build();
    }

    private static String slug(HttpProblem problem, Throwable cause) {
        if (cause instanceof ProblemException refusal) {
            return refusal.type().slug();
        }
        // Whoever processed the problem before may have made a plain one of it.
        if (problem instanceof HttpValidationProblem || cause instanceof ConstraintViolationException) {
            return CommonProblem.INVALID_REQUEST.slug();
        }
        if (MalformedBody.isIt(cause)) {
            return CommonProblem.MALFORMED_BODY.slug();
        }
        return CommonProblem.of(problem.getStatusCode()).slug();
    }

    private Language language() {
        RoutingContext current = request.getCurrent();
        return Language.of(current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
