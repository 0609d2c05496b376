package com.studiosync.platform.images.webp;

import java.io.EOFException;

/** Reads numbers of a few bits, the lowest bit of each byte first. */
final class BitReader {

    private final byte[] data;
    private int next;
    private int pending;
    private int pendingBits;

    BitReader(byte[] data, int start) {
        this.data = data;
        this.next = start;
    }

    /**
     * The next number.
     *
     * @param bits how many bits it has, at most 24
     * @throws EOFException when there are no more
     */
    int read(int bits) throws EOFException {
        while (pendingBits < bits) {
            if (next == data.length) {
                throw new EOFException("The stream ends before its picture does");
            }
            pending |= Byte.toUnsignedInt(data[next++]) << pendingBits;
            pendingBits += Byte.SIZE;
        }
        int value = pending & (1 << bits) - 1;
        pending >>>= bits;
        pendingBits -= bits;
        return value;
    }
}
