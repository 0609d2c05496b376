package com.studiosync.platform.images.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/**
 * What a JPEG says of its picture before it comes.
 *
 * @param samples how many samples there are for a pixel: 3 for full colour, 1.5 where colours are stored coarsely, as mostly
 * @param components 1 for grey, 3 for colours
 * @param inPasses whether the picture comes in several passes over all of it
 */
record JpegFrame(int width, int height, int components, double samples, boolean inPasses) {

    /** Native memory for a picture that comes in passes: two bytes for each sample, until the last pass. */
    private static final double MAX_BYTES_HELD = 80_000_000;

    private static final int FIRST = 0xC0;
    private static final int LAST = 0xCF;
    private static final int DHT = 0xC4;
    private static final int PROGRESSIVE = 0xC2;
    private static final int MAX_FACTOR = 4;

    static boolean isAnnouncedBy(int marker) {
        return marker >= FIRST && marker <= LAST && marker != DHT;
    }

    static JpegFrame of(int marker, ByteBuffer header) throws IOException {
        if (marker > PROGRESSIVE || header.get() != Byte.SIZE) {
            throw new IIOException("a kind of JPEG that only few programs read");
        }
        int height = Short.toUnsignedInt(header.getShort());
        int width = Short.toUnsignedInt(header.getShort());
        int components = header.get();
        if (components != 1 && components != 3) {
            throw new IIOException("neither grey nor red, green and blue");
        }
        return new JpegFrame(width, height, components, samples(header, components), marker == PROGRESSIVE);
    }

    /** Each component says how densely it is stored across and down; the densest has one sample for each pixel. */
    private static double samples(ByteBuffer header, int components) throws IOException {
        int sum = 0;
        int across = 1;
        int down = 1;
        for (int i = 0; i < components; i++) {
            int factors = header.get(header.position() + 3 * i + 1);
            int x = factors >> 4;
            int y = factors & 0xF;
            if (x < 1 || x > MAX_FACTOR || y < 1 || y > MAX_FACTOR) {
                throw new IIOException("sampling factors out of range");
            }
            across = Math.max(across, x);
            down = Math.max(down, y);
            sum += x * y;
        }
        return (double) sum / (across * down);
    }

    /** The same, now that the first scan has said how many components it brings. */
    JpegFrame beginning(int componentsInFirstScan) {
        return new JpegFrame(width, height, components, samples, inPasses || componentsInFirstScan < components);
    }

    /** How many pixels its decoder manages. */
    long maxPixels(int scans) {
        return inPasses || scans > 1 ? (long) (MAX_BYTES_HELD / Short.BYTES / samples) : Long.MAX_VALUE;
    }
}
