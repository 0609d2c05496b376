package com.studiosync.platform.images.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture files that are read. */
public enum ImageFormat {
    PNG("\u0089PNG\r\n\u001A\n") {
        @Override
        public PictureFile open(byte[] file) throws IOException {
            return PngChunks.read(file);
        }
    },
    JPEG("\u00FF\u00D8\u00FF") {
        @Override
        public PictureFile open(byte[] file) throws IOException {
            return JpegSegments.read(file);
        }
    },
    WEBP("RIFF????WEBP") {
        @Override
        public PictureFile open(byte[] file) throws IOException {
            return WebpChunks.read(file);
        }
    };

    private final String magic;

    ImageFormat(String magic) {
        this.magic = magic;
    }

    /** What a file is by its first bytes; empty for everything else. */
    public static Optional<ImageFormat> of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> Bytes.startWith(ByteBuffer.wrap(file), format.magic))
                .findFirst();
    }

    /**
     * Takes a file of this format apart.
     *
     * @throws IOException when it is damaged, cut off, or of a variant that is not read
     * @throws RuntimeException when it is damaged in a way that nobody thought of
     */
    public abstract PictureFile open(byte[] file) throws IOException;
}
