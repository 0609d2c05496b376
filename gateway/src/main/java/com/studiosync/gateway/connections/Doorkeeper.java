package com.studiosync.gateway.connections;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;

/** Stands in a new connection until the server has put its decoder there, puts the strict one in its place, and leaves. */
final class Doorkeeper extends ChannelInboundHandlerAdapter {

    private static final String DECODER = "httpDecoder";
    private static final String TLS = "ssl";

    private final HttpServerOptions options;
    private final Duration headTimeout;
    private final boolean behindTls;

    Doorkeeper(HttpServerOptions options, Duration headTimeout) {
        this(options, headTimeout, false);
    }

    private Doorkeeper(HttpServerOptions options, Duration headTimeout, boolean behindTls) {
        this.options = options;
        this.headTimeout = headTimeout;
        this.behindTls = behindTls;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ChannelPipeline pipeline = context.pipeline();
        if (!behindTls && pipeline.get(TLS) == null) {
            replaceDecoder(pipeline);
            pipeline.remove(this);
        } else if (!behindTls) {
            // The decoder comes when the handshake is over, and only if HTTP/1.1 was agreed on.
            pipeline.addAfter(TLS, null, new Doorkeeper(options, headTimeout, true));
            pipeline.remove(this);
        }
        context.fireChannelActive();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        context.fireUserEventTriggered(event);
        if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
            replaceDecoder(context.pipeline());
            context.pipeline().remove(this);
        }
    }

    private void replaceDecoder(ChannelPipeline pipeline) {
        if (pipeline.get(DECODER) != null) {
            pipeline.replace(DECODER, DECODER, new StrictDecoder(options, new HeadTimer(headTimeout)));
        }
    }
}
