package com.studiosync.platform.images.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How stored pixels have to be turned to be seen upright: mirrored first, then rows made columns.
 *
 * @param mirroredX left and right change places
 * @param mirroredY top and bottom change places
 * @param transposed rows become columns, so that width and height change places, too
 * @see <a href="https://www.cipa.jp/e/std/std-sec.html">CIPA DC-008 (Exif), tag Orientation</a>
 */
public record Orientation(boolean mirroredX, boolean mirroredY, boolean transposed) {

    static final Orientation UPRIGHT = new Orientation(false, false, false);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int TIFF_MAGIC = 42;
    private static final String PREFIX = "Exif\0\0";

    /** Reads the orientation out of Exif data; whatever is wrong with them means upright, since pictures are seen so then. */
    static Orientation ofExif(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        if (Bytes.startWith(tiff, PREFIX)) {
            tiff = tiff.position(PREFIX.length()).slice();
        }
        try {
            return of(value(tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)));
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static int value(ByteBuffer tiff) {
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && tiff.getShort(2) == TIFF_MAGIC; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> new Orientation(true, false, false);
            case 3 -> new Orientation(true, true, false);
            case 4 -> new Orientation(false, true, false);
            case 5 -> new Orientation(false, false, true);
            case 6 -> new Orientation(false, true, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> UPRIGHT;
        };
    }
}
