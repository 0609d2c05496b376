package com.studiosync.gateway.proxy;

import com.studiosync.gateway.routes.Route;
import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.visits.ProblemAnswer;
import com.studiosync.gateway.visits.UnreadBody;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** One request to a service and back: headers put right on both ways, and a problem where no answer comes. */
final class Passage implements ProxyInterceptor, OriginRequestProvider {

    private final RoutingContext routing;
    private final Visit visit;
    private final Services services;
    private final ForwardedHeaders headers;
    private final ProblemAnswer problems;
    private final long limit;
    private final CountedStream counted;
    private HttpClientRequest asked;

    Passage(
            RoutingContext routing,
            Services services,
            ForwardedHeaders headers,
            ProblemAnswer problems,
            BodyLimit limit) {
        this.routing = routing;
        this.visit = Visit.of(routing);
        this.services = services;
        this.headers = headers;
        this.problems = problems;
        this.limit = limit.of(routing);
        this.counted = new CountedStream(routing.request(), this.limit);
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return services.connect(Route.of(routing).destination()).onSuccess(connected -> asked = connected);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        headers.prepare(request.headers(), routing);
        if (request.getBody().length() < 0) {
            request.setBody(Body.body(counted));
        }
        visit.askService();
        return context.sendRequest()
                .onComplete(answered -> visit.serviceAnswered())
                .recover(failure -> Future.succeededFuture(refusal(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        AnsweredHeaders.prepare(answer.headers(), asked);
        return Answer.send(answer, routing.response()).recover(broken -> breakOff());
    }

    private ProxyResponse refusal(ProxyRequest request, Throwable failure) {
        ProblemException problem =
                counted.isTooLong() ? BodyLimit.exceeded(limit) : UpstreamFailures.problem(visit.service(), failure);
        ProxyResponse refusal =
                request.release().response().setStatusCode(problem.type().status());
        problems.head(problem, refusal.headers());
        UnreadBody.leave(routing);
        return refusal.setBody(Body.body(problems.body(problem, routing)));
    }

    /** Half an answer must not look like a whole one. Closing the connection also ends the visit; a reset would not. */
    private Future<Void> breakOff() {
        if (asked != null) {
            asked.reset();
        }
        return routing.request().connection().close();
    }
}
