package com.studiosync.gateway;

import com.studiosync.gateway.connections.GuardedOnly;
import com.studiosync.gateway.cors.Cors;
import com.studiosync.gateway.docs.ApiDocument;
import com.studiosync.gateway.docs.DocsGuard;
import com.studiosync.gateway.hosts.HostCheck;
import com.studiosync.gateway.limits.AddressLimit;
import com.studiosync.gateway.limits.CallerLimits;
import com.studiosync.gateway.overload.Admission;
import com.studiosync.gateway.pages.Pages;
import com.studiosync.gateway.proxy.BodyLimit;
import com.studiosync.gateway.proxy.ServiceProxy;
import com.studiosync.gateway.routes.RouteChoice;
import com.studiosync.gateway.routes.RouteLimit;
import com.studiosync.gateway.routes.SafeRequests;
import com.studiosync.gateway.tokens.TokenCheck;
import com.studiosync.gateway.visits.AccessLog;
import com.studiosync.gateway.visits.SecurityHeaders;
import com.studiosync.gateway.visits.VisitProblems;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The way of a request through the gateway, step by step. A step lets it go on, answers it, or throws a problem. */
@Singleton
public class FrontDoor {

    /** After the request id (-1000), before everything that Quarkus itself puts on the router. */
    private static final int FIRST = -900;

    private static final int PLATFORM_PAGES = -800;
    private static final int SERVICES = -700;

    /** The browsable documentation is served by an extension, behind the steps of this class. */
    private static final String ALL_BUT_DOCS = "^(?!/docs(?:/|$)).*";

    void open(
            @Observes Router router,
            AccessLog log,
            SecurityHeaders headers,
            Cors cors,
            GuardedOnly guarded,
            AddressLimit addresses,
            SafeRequests safe,
            HostCheck hosts) {
        router.route()
                .order(FIRST)
                .handler(log)
                .handler(headers)
                .handler(cors)
                .handler(guarded)
                .handler(addresses)
                .handler(safe)
                .handler(hosts);
    }

    void answerProblems(@Observes Router router, VisitProblems problems) {
        router.route().order(FIRST).failureHandler(problems);
    }

    void showPages(@Observes Router router, Pages pages, ApiDocument document, DocsGuard guard) {
        page(router, "/").handler(pages::home);
        page(router, "/verify-email").handler(pages.onPlatform("verify-email"));
        page(router, "/confirm-email").handler(pages.onPlatform("confirm-email"));
        page(router, "/reset-password").handler(pages.onPlatform("reset-password"));
        page(router, "/forgot-password").handler(pages.anywhere("forgot-password"));
        page(router, "/invitation").handler(pages.anywhere("invitation"));
        page(router, "/openapi").handler(document);
        router.route("/docs*").order(PLATFORM_PAGES).handler(guard);
    }

    void leadToServices(
            @Observes Router router,
            RouteChoice routes,
            RouteLimit strict,
            Admission admission,
            TokenCheck tokens,
            CallerLimits callers,
            BodyLimit limit,
            ServiceProxy proxy) {
        router.routeWithRegex(ALL_BUT_DOCS)
                .order(SERVICES)
                .handler(routes)
                .handler(strict)
                .handler(admission)
                .handler(tokens)
                .handler(callers)
                .handler(limit)
                .handler(proxy);
    }

    private static Route page(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(PLATFORM_PAGES);
    }
}
