package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.preconditions.EntityTags;
import com.studiosync.platform.problems.Problem;
import com.studiosync.platform.requests.RequestIds;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands out {@link HeardAudio}: whole or the part that a player asks for, or nothing to who has it already. */
public class AudioAnswers {

    private static final String CONTENT_RANGE = "Content-Range";

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HeardAudio audio) {
            response.getHeaders().putSingle("Accept-Ranges", "bytes");
            response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
            EntityTags.put(audio.entityTag(), request, response);
            if (response.getEntity() != null) {
                choose(audio, request, response);
            }
        }
    }

    private static void choose(HeardAudio audio, ContainerRequestContext request, ContainerResponseContext response) {
        int size = audio.audio().bytes();
        Optional<AudioRange> asked = isForRange(audio, request)
                ? AudioRange.asked(request.getHeaderString("Range"), size)
                : Optional.empty();
        asked.ifPresent(range -> {
            response.setStatus(206);
            response.getHeaders().putSingle(CONTENT_RANGE, range.of(size));
        });
        if (asked.filter(range -> range == AudioRange.NONE).isPresent()) {
            refuse(request, response);
            return;
        }
        HeardAudio part = asked.map(audio::only).orElse(audio);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, part.range().length());
        response.setEntity(
                part, new Annotation[0], MediaType.valueOf(audio.audio().contentType()));
    }

    /** With {@code If-Range} only as long as the client has a part of the same file (RFC 9110, section 13.1.5). */
    private static boolean isForRange(HeardAudio audio, ContainerRequestContext request) {
        String known = request.getHeaderString("If-Range");
        return HttpMethod.GET.equals(request.getMethod()) && (known == null || known.equals(audio.entityTag()));
    }

    private static void refuse(ContainerRequestContext request, ContainerResponseContext response) {
        response.setStatus(AudioProblems.NO_SUCH_RANGE.status());
        response.setEntity(
                Problem.of(
                        AudioProblems.NO_SUCH_RANGE,
                        "Content-Range tells how long the file is.",
                        request.getUriInfo().getPath(),
                        RequestIds.current(),
                        List.of()),
                new Annotation[0],
                MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}
