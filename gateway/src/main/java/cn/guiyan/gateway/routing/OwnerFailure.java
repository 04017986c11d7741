package cn.guiyan.gateway.routing;

import cn.guiyan.gateway.GatewayProblem;
import cn.guiyan.http.Language;
import cn.guiyan.http.PlainProblem;
import cn.guiyan.http.ProblemTexts;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Says clearly that an owner does not answer. What is only read is asked once more when a kept connection turns out to have been closed. */
final class OwnerFailure implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(OwnerFailure.class);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    // What was closed earlier is known at once; what is closed later was closed for want of an answer.
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private final String owner;
    private final ProblemTexts texts;

    OwnerFailure(String owner, ProblemTexts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        long began = System.nanoTime();
        return context.sendRequest()
                .recover(failure -> isOfAnOldConnection(context.request(), failure, began)
                        ? askAgain(context)
                        : Future.failedFuture(failure))
                .recover(failure -> {
                    if (!context.request().proxiedRequest().response().closed()) {
                        LOG.warnf("%s does not answer: %s", owner, failure.getMessage());
                    }
                    return Future.succeededFuture(problem(context.request()));
                });
    }

    private static boolean isOfAnOldConnection(ProxyRequest request, Throwable failure, long began) {
        return READING.contains(request.getMethod())
                && failure instanceof HttpClosedException
                && System.nanoTime() - began < AT_ONCE.toNanos();
    }

    private static Future<ProxyResponse> askAgain(ProxyContext context) {
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }

    private ProxyResponse problem(ProxyRequest request) {
        Language language = Language.of(request.headers().get(HttpHeaders.ACCEPT_LANGUAGE));
        String body = PlainProblem.json(
                        texts,
                        GatewayProblem.OWNER_UNAVAILABLE,
                        Map.of("owner", owner),
                        request.proxiedRequest().path(),
                        language)
                .encode();
        return request.response()
                .setStatusCode(GatewayProblem.OWNER_UNAVAILABLE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .setBody(Body.body(Buffer.buffer(body)));
    }
}
