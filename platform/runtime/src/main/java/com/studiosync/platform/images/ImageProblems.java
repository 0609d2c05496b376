package com.studiosync.platform.images;

import com.studiosync.platform.images.formats.PictureFile;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;

/** Why a picture is not taken. */
final class ImageProblems {

    private static final ProblemType UNSUPPORTED =
            new ProblemType("unsupported-image", "This is not a picture of a kind that is accepted", 415);
    private static final ProblemType TOO_MANY_PIXELS =
            new ProblemType("image-too-large", "The picture has too many pixels", 422);
    private static final ProblemType UNREADABLE =
            new ProblemType("unreadable-image", "The picture cannot be read", 422);
    private static final long MEGA = 1_000_000;

    private ImageProblems() {}

    static ProblemException tooManyBytes(int bytes, int maxBytes) {
        return Problems.of(
                ProblemType.TOO_LARGE, "The file has %d bytes; at most %d are accepted.".formatted(bytes, maxBytes));
    }

    static ProblemException unsupported() {
        return Problems.of(
                UNSUPPORTED,
                "Send a PNG, JPEG or WebP file. What counts is its content, not its name or declared type.");
    }

    static ProblemException tooManyPixels(PictureFile picture, int maxSide, long maxPixels) {
        return Problems.of(
                TOO_MANY_PIXELS,
                "This picture has %d x %d pixels; at most %d a side and %d.%d million in all are accepted."
                        .formatted(
                                picture.width(),
                                picture.height(),
                                maxSide,
                                maxPixels / MEGA,
                                maxPixels % MEGA * 10 / MEGA));
    }

    static ProblemException unreadable() {
        return Problems.of(
                UNREADABLE,
                "The file is damaged, cut off or of a rare variant. Accepted are PNG, JPEG (grey or RGB) and WebP.");
    }
}
