package com.studiosync.platform.images.formats;

import com.studiosync.platform.images.formats.PictureFile.Coding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOException;

/** The picture in a WebP file. Its size is taken from itself: what the file says of it may be another. */
final class WebpPicture {

    /** Lossless pictures and transparency are decoded as a whole: this is one of 3840 by 2160 pixels. */
    private static final long MAX_WHOLE_PIXELS = 8_294_400;

    private static final int START_CODE_AT = 3;
    private static final String START_CODE = "\u009D\u0001\u002A";
    private static final int SIZE_AT = 6;
    private static final byte LOSSLESS = 0x2F;
    private static final int SIZE_BITS = 14;
    private static final int SIZE_MASK = (1 << SIZE_BITS) - 1;
    private static final int FILE_HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;

    private WebpPicture() {}

    static PictureFile lossless(ByteBuffer picture, Orientation orientation) throws IOException {
        if (picture.get(0) != LOSSLESS) {
            throw new IIOException("not what the chunk says");
        }
        int sizes = picture.getInt(1);
        int width = (sizes & SIZE_MASK) + 1;
        int height = (sizes >>> SIZE_BITS & SIZE_MASK) + 1;
        return new PictureFile(
                Coding.WEBP_LOSSLESS, bytes(picture), null, width, height, orientation, MAX_WHOLE_PIXELS);
    }

    /** With its transparency, or {@code null}. */
    static PictureFile lossy(ByteBuffer picture, ByteBuffer alpha, Orientation orientation) throws IOException {
        boolean keyFrame = (picture.get(0) & 1) == 0;
        if (!keyFrame || !Bytes.startWith(picture.slice().position(START_CODE_AT), START_CODE)) {
            throw new IIOException("not what the chunk says");
        }
        return new PictureFile(
                Coding.WEBP_LOSSY,
                file(picture),
                alpha == null ? null : bytes(alpha),
                picture.getShort(SIZE_AT) & SIZE_MASK,
                picture.getShort(SIZE_AT + Short.BYTES) & SIZE_MASK,
                orientation,
                alpha == null ? Long.MAX_VALUE : MAX_WHOLE_PIXELS);
    }

    /** The smallest file around a lossy picture. */
    private static byte[] file(ByteBuffer picture) {
        int length = picture.remaining();
        int padded = length + length % 2;
        return ByteBuffer.allocate(FILE_HEADER_BYTES + CHUNK_HEADER_BYTES + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(4 + CHUNK_HEADER_BYTES + padded)
                .put(ascii("WEBPVP8 "))
                .putInt(length)
                .put(picture.duplicate())
                .array();
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
