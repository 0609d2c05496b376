package com.studiosync.platform.images.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOException;

/**
 * Keeps of a WebP its picture and, beside a lossy one, its transparency; of a moving one the first picture.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649, WebP</a>
 */
final class WebpChunks {

    private static final int VP8 = 0x20385056;
    private static final int VP8L = 0x4C385056;
    private static final int ALPH = 0x48504C41;
    private static final int ANMF = 0x464D4E41;
    private static final int EXIF = 0x46495845;

    private static final int LENGTH_AT = 4;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FILE_HEADER_BYTES = 12;
    private static final int FRAME_HEADER_BYTES = 16;

    private ByteBuffer picture;
    private ByteBuffer alpha;
    private boolean lossless;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpChunks() {}

    static PictureFile read(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int length = in.getInt(LENGTH_AT);
        if (length < 0 || length > file.length - CHUNK_HEADER_BYTES) {
            throw new IIOException("cut off");
        }
        WebpChunks chunks = new WebpChunks();
        chunks.walk(in.limit(CHUNK_HEADER_BYTES + length).position(FILE_HEADER_BYTES), true);
        if (chunks.picture == null) {
            throw new IIOException("no picture");
        }
        return chunks.lossless
                ? WebpPicture.lossless(chunks.picture, chunks.orientation)
                : WebpPicture.lossy(chunks.picture, chunks.alpha, chunks.orientation);
    }

    private void walk(ByteBuffer in, boolean outermost) throws IOException {
        while (in.remaining() >= CHUNK_HEADER_BYTES) {
            int type = in.getInt();
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IIOException("a chunk is longer than the file");
            }
            ByteBuffer content = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(Math.min(in.limit(), in.position() + length + length % 2));
            take(type, content, outermost);
        }
    }

    private void take(int type, ByteBuffer content, boolean outermost) throws IOException {
        if (type == EXIF) {
            orientation = Orientation.ofExif(content);
        } else if (picture == null && (type == VP8 || type == VP8L)) {
            picture = content;
            lossless = type == VP8L;
        } else if (picture == null && type == ALPH) {
            alpha = content;
        } else if (picture == null && type == ANMF && outermost) {
            walk(content.position(FRAME_HEADER_BYTES), false);
        }
    }
}
