package com.studiosync.platform.images.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import javax.imageio.IIOException;

/**
 * Keeps of a JPEG what its pixels need: tables, scans, and the three application segments that say how colours are meant.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 */
final class JpegSegments {

    /** A picture that is sent in a few passes has about ten; each costs a walk over the whole picture. */
    private static final int MAX_SCANS = 64;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final Map<Integer, String> ABOUT_COLOURS =
            Map.of(APP0, "JFIF\0", APP2, "ICC_PROFILE\0", APP14, "Adobe");

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private JpegFrame frame;
    private int scans;

    private JpegSegments(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    static PictureFile read(byte[] file) throws IOException {
        JpegSegments segments = new JpegSegments(file);
        while (segments.next() != EOI) {
            // next() does the work
        }
        if (segments.scans == 0) {
            throw new IIOException("no picture before the end");
        }
        JpegFrame frame = segments.frame;
        return new PictureFile(
                PictureFile.Coding.JPEG,
                segments.kept.toByteArray(),
                null,
                frame.width(),
                frame.height(),
                segments.orientation,
                frame.maxPixels(segments.scans));
    }

    private int next() throws IOException {
        int start = in.position();
        int marker = marker();
        if (marker == SOI || marker == EOI) {
            keep(start);
            return marker;
        }
        ByteBuffer content = content();
        if (JpegFrame.isAnnouncedBy(marker)) {
            takeFrame(JpegFrame.of(marker, content));
            keep(start);
        } else if (marker == SOS) {
            scan(content);
            keep(start);
        } else if (marker == DHT || marker == DQT || marker == DRI || isAboutColours(marker, content)) {
            keep(start);
        } else if (marker == APP1 && Bytes.startWith(content, "Exif\0")) {
            orientation = Orientation.ofExif(content);
        }
        return marker;
    }

    /** Any number of fill bytes may stand before a marker. */
    private int marker() throws IOException {
        if (Byte.toUnsignedInt(in.get()) != 0xFF) {
            throw new IIOException("no marker where one must be");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    private ByteBuffer content() {
        int length = Short.toUnsignedInt(in.getShort()) - Short.BYTES;
        ByteBuffer content = in.slice(in.position(), length);
        in.position(in.position() + length);
        return content;
    }

    private void takeFrame(JpegFrame announced) throws IOException {
        if (frame != null) {
            throw new IIOException("two pictures in one");
        }
        frame = announced;
    }

    private void scan(ByteBuffer header) throws IOException {
        if (frame == null || ++scans > MAX_SCANS) {
            throw new IIOException(frame == null ? "a scan before its frame" : "more scans than any picture needs");
        }
        frame = scans == 1 ? frame.beginning(header.get()) : frame;
        while (!isMarkerNext()) {
            in.get();
        }
    }

    /** Inside a scan FF stands before 00 or a restart marker; everything else ends it. */
    private boolean isMarkerNext() {
        if (in.get(in.position()) != (byte) 0xFF) {
            return false;
        }
        int next = Byte.toUnsignedInt(in.get(in.position() + 1));
        return next != 0 && (next & 0xF8) != 0xD0;
    }

    private static boolean isAboutColours(int marker, ByteBuffer content) {
        String name = ABOUT_COLOURS.get(marker);
        return name != null && Bytes.startWith(content, name);
    }

    private void keep(int start) {
        kept.write(in.array(), start, in.position() - start);
    }
}
