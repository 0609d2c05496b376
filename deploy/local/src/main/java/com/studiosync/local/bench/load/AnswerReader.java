package com.studiosync.local.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads answers with a length off a connection, one after the other; or requests without a body. */
public final class AnswerReader {

    private static final int LONGEST_LINE = 8_192;

    private AnswerReader() {}

    /** Reads one answer to its end and returns its status. */
    public static int statusOf(InputStream connection) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int status = Integer.parseInt(text(line, readLine(connection, line)).split(" ")[1]);
        int length = 0;
        for (int read = readLine(connection, line); read > 0; read = readLine(connection, line)) {
            String header = text(line, read);
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        connection.skipNBytes(length);
        return status;
    }

    /** Reads the head of a request; false when the connection ended before it. */
    static boolean skipHead(InputStream connection) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        try {
            while (readLine(connection, line) > 0) {
                // What is asked for does not matter.
            }
            return true;
        } catch (EOFException ended) {
            return false;
        }
    }

    private static int readLine(InputStream connection, byte[] line) throws IOException {
        int length = 0;
        for (int next = connection.read(); next != '\n'; next = connection.read()) {
            if (next < 0 || length == LONGEST_LINE) {
                throw new EOFException("The answer ended in its head");
            }
            line[length++] = (byte) next;
        }
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private static String text(byte[] line, int length) {
        return new String(line, 0, length, StandardCharsets.US_ASCII);
    }
}
