package com.studiosync.gateway.connections;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/**
 * Reads requests as the server's own decoder does, and refuses those that another server could end, or begin, elsewhere.
 * After a refusal it reads nothing more: what follows could be a request that somebody smuggles in.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

    private final HeadTimer timer;
    private final RawHead raw = new RawHead();
    private int looked;
    private boolean inHead = true;
    private boolean refused;

    StrictDecoder(HttpServerOptions options, HeadTimer timer) {
        super(options);
        this.timer = timer;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        timer.start(context);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (inHead && in.isReadable()) {
            look(in);
        }
        if (raw.isAmbiguous() || refused) {
            refuse(in, out);
            return;
        }
        int from = in.readerIndex();
        super.decode(context, in, out);
        looked = Math.max(0, looked - (in.readerIndex() - from));
        for (int i = 0; i < out.size(); i++) {
            note(out.get(i));
        }
    }

    private void look(ByteBuf in) {
        timer.headBegins();
        if (!raw.isComplete()) {
            in.forEachByte(in.readerIndex() + looked, in.readableBytes() - looked, raw);
            looked = in.readableBytes();
        }
    }

    private void note(Object decoded) {
        if (decoded instanceof HttpRequest request) {
            inHead = false;
            timer.headEnds();
            if (request.decoderResult().isSuccess() && Framing.isAmbiguous(request)) {
                request.setDecoderResult(DecoderResult.failure(new AmbiguousRequest()));
            }
            refused = request.decoderResult().isFailure();
        }
        if (decoded instanceof LastHttpContent) {
            inHead = true;
            raw.reset();
            looked = 0;
        }
    }

    private void refuse(ByteBuf in, List<Object> out) {
        in.skipBytes(in.readableBytes());
        if (!refused) {
            refused = true;
            timer.headEnds();
            HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_0, HttpMethod.GET, "/");
            request.setDecoderResult(DecoderResult.failure(new AmbiguousRequest()));
            out.add(request);
        }
    }

    /** By default the length is dropped, and the request passed on as if there had been none. */
    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new AmbiguousRequest();
    }
}
