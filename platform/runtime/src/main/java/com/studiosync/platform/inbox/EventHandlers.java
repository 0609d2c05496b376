package com.studiosync.platform.inbox;

import com.studiosync.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a consumer does with which event; events that it does not name pass by. */
public final class EventHandlers {

    private final Map<Class<?>, Function<Received<DomainEvent>, Uni<Void>>> handlers = new LinkedHashMap<>();

    private final Set<Class<?>> inOwnScopes = new HashSet<>();

    private EventHandlers() {}

    /** Starts a table of handlers. */
    public static EventHandlers handlers() {
        return new EventHandlers();
    }

    /** Adds the handler of one event; it runs in a transaction of the event's studio. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <E extends DomainEvent> EventHandlers on(Class<E> event, Function<Received<E>, Uni<Void>> handler) {
        handlers.put(event, (Function) handler);
        return this;
    }

    /**
     * Adds the handler of an event that concerns several studios, or more rows than one transaction should. It opens the
     * transactions that it needs by itself, and is noted when all of them are through; so it may run again after a crash, and
     * has to bear that.
     */
    public <E extends DomainEvent> EventHandlers onInOwnScopes(
            Class<E> event, Function<Received<E>, Uni<Void>> handler) {
        inOwnScopes.add(event);
        return on(event, handler);
    }

    boolean opensItsScopes(DomainEvent event) {
        return inOwnScopes.contains(event.getClass());
    }

    Optional<Function<Received<DomainEvent>, Uni<Void>>> of(Class<? extends DomainEvent> event) {
        return Optional.ofNullable(handlers.get(event));
    }
}
