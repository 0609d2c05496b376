package com.studiosync.platform.images;

import static com.studiosync.platform.images.Pictures.ascii;
import static com.studiosync.platform.images.Pictures.concat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Puts segments and chunks into picture files. */
final class Containers {

    private static final int AFTER_SIGNATURE_AND_HEADER = 33;

    private Containers() {}

    /** A JPEG with one more segment right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return concat(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] withExif(byte[] jpeg, byte[] exif) {
        return withSegment(jpeg, 0xE1, concat(ascii("Exif\0\0"), exif));
    }

    /** A PNG with one more chunk right after its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return concat(
                Arrays.copyOf(png, AFTER_SIGNATURE_AND_HEADER),
                pngChunk(type, content),
                Arrays.copyOfRange(png, AFTER_SIGNATURE_AND_HEADER, png.length));
    }

    static byte[] pngChunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(concat(ascii(type), content));
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] webp(byte[]... chunks) {
        byte[] all = concat(chunks);
        return concat(ascii("RIFF"), littleEndian(4 + all.length), ascii("WEBP"), all);
    }

    static byte[] webpChunk(String type, byte[] content) {
        return concat(ascii(type), littleEndian(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] littleEndian(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
