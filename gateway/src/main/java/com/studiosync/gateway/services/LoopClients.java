package com.studiosync.gateway.services;

import io.netty.channel.MultithreadEventLoopGroup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.VertxInternal;

/**
 * A client for each event loop, so that a request and the connection to its service are on the same one: handing every
 * chunk over to another thread costs a quarter of what passing a small request on costs in all. What they may use up is
 * divided among them.
 */
final class LoopClients {

    private final ThreadLocal<HttpClient> ofThread;

    LoopClients(Vertx vertx, HttpClientOptions options) {
        int loops = ((MultithreadEventLoopGroup) ((VertxInternal) vertx).getEventLoopGroup()).executorCount();
        HttpClientOptions share = new HttpClientOptions(options)
                .setMaxPoolSize(share(options.getMaxPoolSize(), loops))
                .setMaxWaitQueueSize(share(options.getMaxWaitQueueSize(), loops));
        ofThread = ThreadLocal.withInitial(() -> vertx.createHttpClient(share));
    }

    /** The client of the calling thread. */
    HttpClient here() {
        return ofThread.get();
    }

    private static int share(int all, int loops) {
        return (all + loops - 1) / loops;
    }
}
