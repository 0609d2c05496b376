package com.studiosync.gateway.connections;

import io.netty.util.ByteProcessor;

/**
 * Looks at the bytes of a request's head for what readers are known to understand differently: continued lines, names
 * of no length, whitespace before the request line, NUL, and carriage returns and line feeds on their own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#name-message-parsing">RFC 9112, sections 2.2 and 5.2</a>
 */
final class RawHead implements ByteProcessor {

    private boolean begun;
    private boolean atLineStart = true;
    private boolean afterReturn;
    private boolean ambiguous;
    private boolean complete;

    boolean isAmbiguous() {
        return ambiguous;
    }

    /** Up to and with the empty line. */
    boolean isComplete() {
        return complete;
    }

    void reset() {
        begun = false;
        atLineStart = true;
        afterReturn = false;
        complete = false;
    }

    @Override
    public boolean process(byte value) {
        if (value == '\n' && afterReturn) {
            complete = begun && atLineStart;
            atLineStart = true;
            afterReturn = false;
        } else if (value == '\r' && !afterReturn) {
            afterReturn = true;
        } else if (value == 0 || value == '\n' || afterReturn || atLineStart && isNoBegin(value)) {
            ambiguous = true;
        } else {
            begun = true;
            atLineStart = false;
        }
        return !ambiguous && !complete;
    }

    /** The decoder skips control characters before the request line; later on blanks continue the line before. */
    private boolean isNoBegin(byte value) {
        return begun ? value == ' ' || value == '\t' || value == ':' : value >= 0 && value <= ' ';
    }
}
