package com.studiosync.gateway.connections;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/**
 * Puts a doorkeeper into every connection that the server accepts. Neither Quarkus nor Vert.x has a place for that, so
 * it goes where Netty hands new connections out. A connection that came before is refused by {@link GuardedOnly}.
 */
@Singleton
public class Doors implements HttpServerOptionsCustomizer {

    private final ConnectionConfig config;
    private final VertxInternal vertx;

    Doors(ConnectionConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = (VertxInternal) vertx;
    }

    /** HTTP/2 is spoken where TLS agrees on it; a change of protocol in clear text is one more way around checks. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    void open(@ObservesAsync HttpServerStart started) {
        guard(started.options());
    }

    void openTls(@ObservesAsync HttpsServerStart started) {
        guard(started.options());
    }

    private void guard(HttpServerOptions options) {
        Acceptor acceptor = new Acceptor(options, config);
        vertx.getAcceptorEventLoopGroup()
                .forEach(loop -> loop.execute(() -> ((SingleThreadEventLoop) loop)
                        .registeredChannelsIterator()
                        .forEachRemaining(channel -> acceptor.join(channel))));
    }

    /** Sees each new connection before the server does. */
    @Sharable
    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;
        private final ConnectionConfig config;

        Acceptor(HttpServerOptions options, ConnectionConfig config) {
            this.options = options;
            this.config = config;
        }

        void join(Channel channel) {
            if (channel instanceof ServerChannel && channel.pipeline().get(Acceptor.class) == null) {
                channel.pipeline().addFirst(this);
            }
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            ((Channel) connection).pipeline().addLast(new Doorkeeper(options, config.headTimeout()));
            context.fireChannelRead(connection);
        }
    }
}
