package com.studiosync.gateway.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a chunked body whose chunks may have been cut anew on the way. */
final class Chunks extends InputStream {

    private static final int HEX = 16;

    private final InputStream in;
    private int left;

    Chunks(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            left = Integer.parseInt(line(), HEX);
        }
        if (left == 0) {
            return -1;
        }
        int read = in.read(buffer, offset, Math.min(length, left));
        left -= Math.max(0, read);
        if (left == 0 && read > 0) {
            line();
        }
        return read;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("ended in a chunk");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
