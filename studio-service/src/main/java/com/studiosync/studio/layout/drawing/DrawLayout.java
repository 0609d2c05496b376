package com.studiosync.studio.layout.drawing;

import com.studiosync.platform.drawings.Drawing;
import com.studiosync.platform.workers.BoundedWorkers;
import com.studiosync.platform.workers.WorkerSettings;
import com.studiosync.studio.layout.LayoutVersion;
import com.studiosync.studio.layout.LayoutVersions;
import com.studiosync.studio.layout.drawing.floor.FloorPlan;
import com.studiosync.studio.layout.drawing.floor.Stylesheet;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Draws the layout that holds. A large one keeps a core busy for some milliseconds, so a thread of its own does it. */
@ApplicationScoped
class DrawLayout {

    private static final int THREADS = 1;
    private static final int WAITING = 100;

    private final Studios studios;
    private final LayoutVersions versions;
    private final BoundedWorkers workers;

    DrawLayout(Studios studios, LayoutVersions versions, MeterRegistry metrics) {
        this.studios = studios;
        this.versions = versions;
        this.workers = new BoundedWorkers(
                new WorkerSettings(
                        "layout.drawing",
                        THREADS,
                        WAITING,
                        Thread.NORM_PRIORITY,
                        "Too many layouts are being drawn.",
                        Duration.ofSeconds(1)),
                metrics);
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    Uni<Drawing> of(UUID studioId) {
        return studios.read(studioId).flatMap(studio -> versions.readCurrent(studioId)
                .flatMap(current -> workers.run(() -> drawn(studio, current))));
    }

    private static Drawing drawn(Studio studio, LayoutVersion current) {
        return new Drawing(FloorPlan.of(studio.details().name(), current.layout()), Stylesheet.CSS);
    }
}
