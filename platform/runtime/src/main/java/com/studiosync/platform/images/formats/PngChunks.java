package com.studiosync.platform.images.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import javax.imageio.IIOException;

/**
 * Keeps of a PNG what its pixels need. Text, profiles and times go, compressed ones among them, which can be bombs of their
 * own; so do the further pictures of a moving one.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5DataRep">PNG specification, section 5</a>
 */
final class PngChunks {

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHECKSUM_BYTES = 4;

    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int EXIF = 0x65584966;
    private static final Set<Integer> KEPT = Set.of(PLTE, TRNS, IDAT, IEND);

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;

    private PngChunks(byte[] file) {
        in = ByteBuffer.wrap(file).position(SIGNATURE_BYTES);
        kept.write(file, 0, SIGNATURE_BYTES);
    }

    static PictureFile read(byte[] file) throws IOException {
        PngChunks chunks = new PngChunks(file);
        ByteBuffer header = chunks.header();
        while (chunks.next() != IEND) {
            // next() does the work
        }
        return new PictureFile(
                PictureFile.Coding.PNG,
                chunks.kept.toByteArray(),
                null,
                header.getInt(),
                header.getInt(),
                chunks.orientation,
                Long.MAX_VALUE);
    }

    private ByteBuffer header() throws IOException {
        int start = in.position();
        if (in.getInt(start + Integer.BYTES) != IHDR) {
            throw new IIOException("IHDR is not the first chunk");
        }
        ByteBuffer content = content(in.getInt());
        keep(start);
        return content;
    }

    private int next() throws IOException {
        int start = in.position();
        int length = in.getInt();
        int type = in.getInt(in.position());
        ByteBuffer content = content(length);
        if (KEPT.contains(type)) {
            keep(start);
        } else if (type == EXIF) {
            orientation = Orientation.ofExif(content);
        }
        return type;
    }

    /** What is in the chunk whose type comes next; moves on to the next chunk. */
    private ByteBuffer content(int length) throws IOException {
        int start = in.position() + Integer.BYTES;
        if (length < 0 || length > in.limit() - start - CHECKSUM_BYTES) {
            throw new IIOException("a chunk is longer than the file");
        }
        in.position(start + length + CHECKSUM_BYTES);
        return in.slice(start, length);
    }

    private void keep(int start) {
        kept.write(in.array(), start, in.position() - start);
    }
}
