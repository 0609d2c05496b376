package com.studiosync.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.gateway.hosts.PlatformAddress;
import com.studiosync.gateway.routes.Routes;
import com.studiosync.gateway.services.ServiceReads;
import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.visits.Visit;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** {@code GET /openapi}: what all services say about themselves, merged, and remembered briefly. */
@Singleton
public class ApiDocument implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);
    /** Documents of our services have no bounds but those of their authors. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PATH = "/openapi?format=json";

    private final Cache cache;
    private final Services services;
    private final ServiceReads reads;
    private final Routes routes;
    private final PlatformAddress platform;

    ApiDocument(
            @CacheName("api-document") Cache cache,
            Services services,
            ServiceReads reads,
            Routes routes,
            PlatformAddress platform) {
        this.cache = cache;
        this.services = services;
        this.reads = reads;
        this.routes = routes;
        this.platform = platform;
    }

    @Override
    public void handle(RoutingContext routing) {
        if (!Visit.of(routing).isOnPlatformHost()) {
            routing.next();
            return;
        }
        cache.getAsync("all", any -> merged())
                .subscribe()
                .with(
                        document -> routing.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                .end(document),
                        routing::fail);
    }

    private Uni<String> merged() {
        return Multi.createFrom()
                .iterable(services.names())
                .onItem()
                .transformToUni(name -> read(name).map(document -> Map.entry(name, document)))
                .concatenate(true)
                .collect()
                .in(
                        () -> new MergedDocument(JSON.createObjectNode(), platform.origin(), routes::serviceFor),
                        (merged, read) -> merged.add(read.getKey(), read.getValue()))
                .map(MergedDocument::toString);
    }

    private Uni<Optional<ObjectNode>> read(String service) {
        return reads.get(service, PATH)
                .map(Unchecked.function(body -> body.isPresent() ? object(JSON.readTree(body.get())) : none()))
                .onFailure()
                .invoke(failure ->
                        LOG.infof("%s-service is missing from the API document: %s", service, failure.getMessage()))
                .onFailure()
                .recoverWithItem(none());
    }

    private static Optional<ObjectNode> object(JsonNode document) {
        return document instanceof ObjectNode found ? Optional.of(found) : none();
    }

    private static Optional<ObjectNode> none() {
        return Optional.empty();
    }
}
