package com.studiosync.platform.preconditions;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Puts an {@code ETag} on every {@link Versioned} answer, and sends 304 without a body to a client that has it already. Unless
 * the method says otherwise, with {@link org.jboss.resteasy.reactive.Cache}, only the client itself may keep a copy, and asks
 * each time whether it is current.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match">RFC 9110, section 13.1.2</a>
 */
public class EntityTags {

    private static final String WEAK = "W/";
    private static final String ANY = "*";
    private static final String ASK_EACH_TIME = "private, no-cache";

    /** The strong entity tag of a version. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned document) {
            put(of(document.version()), request, response);
        }
    }

    /** Does the same for an answer that is no document and has a strong tag of its own, in its quotes. */
    public static void put(String tag, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(ASK_EACH_TIME));
        if (isRead(request) && isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    }

    /** Weak comparison, as for every cache. */
    static boolean isKnown(String tag, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith(WEAK) ? known.substring(WEAK.length()) : known)
                        .anyMatch(known -> known.equals(ANY) || known.equals(tag));
    }
}
