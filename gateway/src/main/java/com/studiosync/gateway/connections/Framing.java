package com.studiosync.gateway.connections;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;

/**
 * Says whether the end of a body is told in exactly one way: by no header, by one length, or by the chunked coding alone.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#name-message-body-length">RFC 9112, section 6.3</a>
 */
final class Framing {

    private Framing() {}

    static boolean isAmbiguous(HttpRequest request) {
        HttpHeaders headers = request.headers();
        if (!headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return headers.getAll(HttpHeaderNames.CONTENT_LENGTH).size() > 1;
        }
        return !isChunkedAlone(headers.getAll(HttpHeaderNames.TRANSFER_ENCODING))
                || headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                || !HttpVersion.HTTP_1_1.equals(request.protocolVersion());
    }

    private static boolean isChunkedAlone(List<String> codings) {
        return codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0));
    }
}
