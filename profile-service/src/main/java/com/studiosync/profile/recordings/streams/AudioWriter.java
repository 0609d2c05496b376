package com.studiosync.profile.recordings.streams;

import com.studiosync.profile.recordings.storage.AudioStore;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes audio as fast as the client reads: a piece is fetched once the one before has left. */
@Provider
public class AudioWriter implements ServerMessageBodyWriter<HeardAudio> {

    private static final Logger LOG = Logger.getLogger(AudioWriter.class);

    private final AudioStore store;

    AudioWriter(AudioStore store) {
        this.store = store;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == HeardAudio.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == HeardAudio.class;
    }

    @Override
    public void writeResponse(HeardAudio audio, Type genericType, ServerRequestContext context) {
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        ServerHttpResponse response = context.serverResponse();
        // Headers of the filter are added when the head is written; the length must be known before.
        response.setResponseHeader(
                HttpHeaders.CONTENT_LENGTH, String.valueOf(audio.range().length()));
        request.suspend();
        audio.send(store, piece -> Uni.createFrom().completionStage(() -> response.write(piece)))
                .subscribe()
                .with(
                        sent -> {
                            response.end();
                            request.resume();
                        },
                        failure -> breakOff(audio, response, request, failure));
    }

    /** Half a file must not look like a whole one. */
    private static void breakOff(
            HeardAudio audio, ServerHttpResponse response, ResteasyReactiveRequestContext request, Throwable failure) {
        LOG.debugf(
                failure, "Audio %s was not handed out to its end", audio.audio().id());
        if (!response.closed()) {
            response.reset();
        }
        request.resume();
    }

    /** For writers that block; the server has one of its own, {@link #writeResponse}, and never asks for this. */
    @Override
    public void writeTo(
            HeardAudio audio,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> httpHeaders,
            OutputStream entityStream) {
        throw new UnsupportedOperationException("Audio is never gathered in a stream of bytes");
    }
}
