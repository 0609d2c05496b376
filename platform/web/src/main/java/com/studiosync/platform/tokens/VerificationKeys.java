package com.studiosync.platform.tokens;

import io.quarkus.runtime.Startup;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.Key;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The public keys of identity-service, by key id, kept in memory. They are read at start, at an interval, and when a token
 * names an unknown key; while identity-service is away the known ones stay good.
 */
@Startup
@Singleton
public class VerificationKeys {

    private static final Logger LOG = Logger.getLogger(VerificationKeys.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final KeySource source;
    private final Duration refresh;
    private final Vertx vertx;
    private final AtomicBoolean askedForUnknownKey = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile Map<String, Key> keys = Map.of();
    private Cancellable schedule = () -> {};

    VerificationKeys(KeySource source, TokenConfig config, Vertx vertx) {
        this.source = source;
        this.vertx = vertx;
        this.refresh = config.jwksRefresh();
    }

    /** Looks every second whether there is something to do, so that start-up and new keys need no second timer. */
    @PostConstruct
    void schedule() {
        long ticksPerRefresh = Math.max(1, refresh.toSeconds());
        schedule = Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(RETRY)
                .onOverflow()
                .drop()
                .filter(tick -> keys.isEmpty() || askedForUnknownKey.get() || tick % ticksPerRefresh == 0)
                .onItem()
                .transformToUniAndConcatenate(tick -> reload())
                .subscribe()
                .with(loaded -> {});
    }

    @PreDestroy
    void stop() {
        schedule.cancel();
    }

    /** Reads the keys now; a failure keeps those that are known. */
    public Uni<Void> reload() {
        askedForUnknownKey.set(false);
        return Uni.createFrom()
                .deferred(source::load)
                .runSubscriptionOn(MutinyHelper.executor(freshContext()))
                .map(VerificationKeys::parse)
                .invoke(this::take)
                .onFailure()
                .invoke(this::reportOnce)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** As a request has one: a source may well be a database. */
    private Context freshContext() {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private void take(Map<String, Key> loaded) {
        if (!loaded.equals(keys)) {
            keys = loaded;
        }
        failing.set(false);
    }

    /** Once for each outage: it is tried again every second. */
    private void reportOnce(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf(
                    "Signing keys could not be read (%s); %d known ones stay in use, trying again. Is identity-service up?",
                    failure.getMessage(), keys.size());
        }
    }

    /** The key with that id; an unknown one is asked for within a second, so that a retry finds it. */
    Optional<Key> find(String keyId) {
        Key key = keyId == null ? null : keys.get(keyId);
        if (key == null && keyId != null) {
            askedForUnknownKey.set(true);
        }
        return Optional.ofNullable(key);
    }

    /**
     * Stands for the keys as they are now: the same object as long as they are the same, another one once a key came or
     * went. Whoever remembers that a token was verified compares it, so that a key that was withdrawn does not live on.
     */
    public Object edition() {
        return keys;
    }

    /** Whether tokens can be verified at all. */
    public boolean areLoaded() {
        return !keys.isEmpty();
    }

    private static Map<String, Key> parse(String json) {
        try {
            return new JsonWebKeySet(json)
                    .getJsonWebKeys().stream()
                            .filter(PublicJsonWebKey.class::isInstance)
                            .collect(Collectors.toUnmodifiableMap(JsonWebKey::getKeyId, JsonWebKey::getKey));
        } catch (JoseException | NullPointerException broken) {
            throw new IllegalArgumentException("not a JSON Web Key Set", broken);
        }
    }
}
