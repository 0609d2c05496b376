package com.studiosync.platform.images;

import com.studiosync.platform.images.formats.ImageFormat;
import com.studiosync.platform.images.formats.PictureFile;
import com.studiosync.platform.images.pixels.Canvas;
import com.studiosync.platform.images.pixels.Encoder;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.workers.BoundedWorkers;
import com.studiosync.platform.workers.WorkerSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Makes of an uploaded file a picture that can be stored and shown: recognised by its content, decoded, turned upright as its
 * Exif data say, made small enough, written anew. Nothing else of the file survives.
 *
 * <p>However a file is made, a cleaning takes at most 80 MB of the heap, 50 when what is kept has 512 pixels a side; a JPEG
 * that comes in several passes takes up to 80 MB outside of it, too. Sizes are read from the file before anything is decoded.
 * {@link ImageConfig#threads()} says how many pictures are cleaned at once, on threads of their own.
 */
@ApplicationScoped
public class ImageCleaner {

    private static final Logger LOG = Logger.getLogger(ImageCleaner.class);
    private static final long MEGA = 1_000_000;

    private final ImageConfig config;
    private final BoundedWorkers workers;

    ImageCleaner(ImageConfig config, MeterRegistry metrics) {
        System.setProperty("java.awt.headless", "true");
        this.config = config;
        this.workers = new BoundedWorkers(
                new WorkerSettings(
                        "image.cleaning",
                        config.threads(),
                        config.queue(),
                        Thread.MIN_PRIORITY,
                        "Too many pictures at once. Nothing is wrong with yours.",
                        config.retryAfter()),
                metrics);
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    /**
     * Cleans a file.
     *
     * @return the picture, or a {@link com.studiosync.platform.problems.ProblemException}: 413 too many bytes, 415 not a PNG,
     *     JPEG or WebP, 422 too many pixels or not readable, 503 too many pictures at once
     */
    public Uni<CleanImage> clean(byte[] upload, ImageLimits limits) {
        if (upload.length > limits.maxBytes()) {
            return Uni.createFrom().failure(ImageProblems.tooManyBytes(upload.length, limits.maxBytes()));
        }
        return ImageFormat.of(upload)
                .map(format -> workers.run(() -> encoded(decoded(format, upload, limits.maxSide()))))
                .orElseGet(() -> Uni.createFrom().failure(ImageProblems.unsupported()));
    }

    /** Decoders meet hostile files with exceptions of every kind. */
    private Canvas decoded(ImageFormat format, byte[] upload, int maxSide) {
        try {
            PictureFile picture = format.open(upload);
            requireRoomFor(picture);
            return Canvas.of(picture, maxSide);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            LOG.debugf(damaged, "A file that begins like a %s was refused", format);
            throw ImageProblems.unreadable();
        }
    }

    private void requireRoomFor(PictureFile picture) {
        long maxPixels = Math.min(picture.maxPixels(), config.maxMegapixels() * MEGA);
        if (Math.max(picture.width(), picture.height()) > config.maxSide() || picture.pixels() > maxPixels) {
            throw ImageProblems.tooManyPixels(picture, config.maxSide(), maxPixels);
        }
    }

    private static CleanImage encoded(Canvas canvas) throws IOException {
        return canvas.isOpaque()
                ? CleanImage.of(CleanImage.JPEG, Encoder.jpeg(canvas), canvas.width(), canvas.height())
                : CleanImage.of(CleanImage.PNG, Encoder.png(canvas), canvas.width(), canvas.height());
    }
}
