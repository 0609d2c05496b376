package com.studiosync.platform.images.webp;

import java.io.IOException;
import javax.imageio.IIOException;

/**
 * A prefix code: symbols that come often have short codes. It is kept as counts and a sorted list, which takes two bytes for
 * each symbol that is in use.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#name-decoding-and-building-the-p">RFC 9649, section 3.7.2.1</a>
 */
final class PrefixCode {

    private static final int MAX_LENGTH = 15;
    private static final int[] ORDER_OF_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT_LAST = 16;
    private static final int REPEAT_ZERO = 17;
    private static final int FIRST_LENGTH = 8;

    private final short[] counts = new short[MAX_LENGTH + 1];
    private final short[] symbols;

    private PrefixCode(int[] lengths) throws IOException {
        int used = 0;
        for (int length : lengths) {
            counts[length]++;
            used += length == 0 ? 0 : 1;
        }
        counts[0] = 0;
        requireComplete(used);
        int[] next = new int[MAX_LENGTH + 2];
        for (int length = 1; length <= MAX_LENGTH; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        symbols = new short[used];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = (short) symbol;
            }
        }
    }

    /** A single symbol needs no bits; otherwise every sequence of bits must mean something. */
    private void requireComplete(int used) throws IOException {
        int free = 1;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            free = (free << 1) - counts[length];
            if (free < 0) {
                throw new IIOException("a prefix code with too many symbols");
            }
        }
        if (used == 0 || free > 0 && used > 1) {
            throw new IIOException("a prefix code with too few symbols");
        }
    }

    static PrefixCode read(BitReader in, int alphabet) throws IOException {
        int[] lengths = new int[alphabet];
        if (in.read(1) == 1) {
            boolean two = in.read(1) == 1;
            lengths[in.read(in.read(1) == 1 ? 8 : 1)] = 1;
            if (two) {
                lengths[in.read(8)] = 1;
            }
        } else {
            readLengths(in, lengths);
        }
        return new PrefixCode(lengths);
    }

    private static void readLengths(BitReader in, int[] lengths) throws IOException {
        int[] lengthsOfLengths = new int[ORDER_OF_LENGTHS.length];
        int given = 4 + in.read(4);
        for (int i = 0; i < given; i++) {
            lengthsOfLengths[ORDER_OF_LENGTHS[i]] = in.read(3);
        }
        PrefixCode code = new PrefixCode(lengthsOfLengths);
        int codes = in.read(1) == 1 ? 2 + in.read(2 + 2 * in.read(3)) : lengths.length;
        int last = FIRST_LENGTH;
        int symbol = 0;
        while (symbol < lengths.length && codes-- > 0) {
            int length = code.next(in);
            if (length < REPEAT_LAST) {
                lengths[symbol++] = length;
                last = length == 0 ? last : length;
                continue;
            }
            int value = length == REPEAT_LAST ? last : 0;
            int times =
                    length == REPEAT_LAST ? 3 + in.read(2) : length == REPEAT_ZERO ? 3 + in.read(3) : 11 + in.read(7);
            while (times-- > 0) {
                lengths[symbol++] = value;
            }
        }
    }

    /** The next symbol. */
    int next(BitReader in) throws IOException {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            code |= in.read(1);
            int count = counts[length];
            if (code - first < count) {
                return symbols[index + code - first];
            }
            index += count;
            first = first + count << 1;
            code <<= 1;
        }
        throw new IIOException("no such code");
    }
}
