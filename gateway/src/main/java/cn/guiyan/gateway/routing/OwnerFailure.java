package cn.guiyan.gateway.routing;

import cn.guiyan.gateway.GatewayProblem;
import cn.guiyan.http.Language;
import cn.guiyan.http.PlainProblem;
import cn.guiyan.http.ProblemTexts;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import org.jboss.logging.Logger;

/** Says clearly that an owner does not answer. */
final class OwnerFailure implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(OwnerFailure.class);

    private final String owner;
    private final ProblemTexts texts;

    OwnerFailure(String owner, ProblemTexts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            LOG.warnf("%s does not answer: %s", owner, failure.getMessage());
            return Future.succeededFuture(problem(context.request()));
        });
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
