package com.studiosync.gateway.services;

import io.netty.channel.MultithreadEventLoopGroup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.VertxInternal;

/**
 * A client for each event loop, so that a request and the connection to its service are on the same one: handing every
 * chunk over to another thread costs a quarter of what passing a small request on costs in all.
 */
final class LoopClients {

    private final ThreadLocal<HttpClient> ofThread;

    LoopClients(Vertx vertx, HttpClientOptions options) {
        ofThread = ThreadLocal.withInitial(() -> vertx.createHttpClient(options));
    }

    /** The client of the calling thread. */
    HttpClient here() {
        return ofThread.get();
    }

    /** What each may use so that all together use no more than that, or one each. */
    static int share(int all, Vertx vertx) {
        int loops = ((MultithreadEventLoopGroup) ((VertxInternal) vertx).getEventLoopGroup()).executorCount();
        return Math.max(1, all / loops);
    }
}
