package com.studiosync.gateway.proxy;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.hosts.PlatformAddress;
import com.studiosync.gateway.hosts.SentHosts;
import com.studiosync.gateway.visits.TraceContext;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.requests.RequestIds;
import com.studiosync.platform.security.VisitedStudio;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** The headers of a request as a service gets them. What a stranger says about hosts, addresses and studios is dropped. */
@Singleton
class ForwardedHeaders {

    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence STUDIO = HttpHeaders.createOptimized(VisitedStudio.HEADER);

    private static final String OUR_STUDIO = "x-studio-";
    private static final String OUR_FORWARDING = "x-forwarded-";

    /** Cookies too: no service knows them, and what a browser sends along unasked must not become a way in. */
    private static final Set<String> OURS_TOO = Set.of(
            "cookie",
            "host",
            "expect",
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-original-host",
            "x-rewrite-url",
            "x-request-id");

    private final PlatformAddress platform;

    ForwardedHeaders(PlatformAddress platform) {
        this.platform = platform;
    }

    void pass(RoutingContext routing, MultiMap headers) {
        HopByHop.copyOthers(routing.request().headers(), headers, ForwardedHeaders::isOurs);
        tell(headers, routing);
    }

    private void tell(MultiMap headers, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        headers.set(FOR, request.remoteAddress().hostAddress());
        headers.set(PROTO, platform.scheme());
        headers.set(HOST, SentHosts.of(request).get(0).toLowerCase(Locale.ROOT));
        headers.set(RequestIds.NAME, RequestIds.of(routing));
        Visit.of(routing)
                .studio()
                .map(DirectoryEntry::studioId)
                .ifPresent(studio -> headers.set(STUDIO, studio.toString()));
        TraceContext.pass(headers);
    }

    /** An underscore counts as a dash: some servers behind read them as the same. */
    private static boolean isOurs(String header) {
        String name = header.replace('_', '-');
        return name.startsWith(OUR_STUDIO) || name.startsWith(OUR_FORWARDING) || OURS_TOO.contains(name);
    }
}
