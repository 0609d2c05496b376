package com.studiosync.gateway.proxy;

import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.visits.ProblemAnswer;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands a request to its service. Protocol upgrades are not passed on: the request goes as plain HTTP. */
@ApplicationScoped
public class ServiceProxy implements Handler<RoutingContext> {

    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);

    private final Services services;
    private final ForwardedHeaders headers;
    private final ProblemAnswer answer;
    private final BodyLimit limit;

    ServiceProxy(Services services, ForwardedHeaders headers, ProblemAnswer answer, BodyLimit limit) {
        this.services = services;
        this.headers = headers;
        this.answer = answer;
        this.limit = limit;
    }

    @Override
    public void handle(RoutingContext routing) {
        Passage passage = new Passage(routing, services, headers, answer, limit);
        HttpProxy.reverseProxy(PLAIN_HTTP, services.client())
                .origin(passage)
                .addInterceptor(passage)
                .handle(routing.request());
    }
}
