package com.studiosync.gateway.proxy;

import com.studiosync.gateway.services.Services;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Hands a request to its service. Protocol upgrades are not passed on: the request goes as plain HTTP. */
@Singleton
public class ServiceProxy implements Handler<RoutingContext> {

    private final Services services;
    private final ForwardedHeaders headers;
    private final BodyLimit limit;

    ServiceProxy(Services services, ForwardedHeaders headers, BodyLimit limit) {
        this.services = services;
        this.headers = headers;
        this.limit = limit;
    }

    @Override
    public void handle(RoutingContext routing) {
        new Passage(routing, services, headers, limit).begin();
    }
}
