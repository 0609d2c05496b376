package com.studiosync.notification.delivery;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Runs work on a Vert.x context of its own. Database sessions belong to a context, so mails that are sent side by side need
 * one each; and the mail client may answer on that of its connection.
 */
@ApplicationScoped
class OwnContext {

    private final Vertx vertx;

    OwnContext(Vertx vertx) {
        this.vertx = vertx;
    }

    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(outcome -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(start ->
                    Uni.createFrom().<T>deferred(work::get).subscribe().with(outcome::complete, outcome::fail));
        });
    }
}
