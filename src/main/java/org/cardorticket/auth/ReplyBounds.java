package org.cardorticket.auth;

import java.io.IOException;
import java.net.ProtocolException;

/// Reads along with what a Redis says (RESP2), and stops it where it announces more than any answer
/// of ours has: whoever makes room for what is announced, as libraries do, has no memory left
/// before the first of it has come.
///
/// Used by one thread at a time.
final class ReplyBounds {

    /// Elements of all lists in one answer: far more than all keys and rows of a classroom.
    static final long MOST_ELEMENTS = 1_000_000;

    /// Bytes of one text.
    static final long LONGEST_TEXT = 16L << 20;

    private enum Reading {
        TYPE,
        LINE,
        COUNT,
        TEXT
    }

    private Reading reading = Reading.TYPE;
    private boolean list;
    private boolean none;
    private boolean digits;
    private long count;
    private long left;
    private long elements;

    /// Something new was asked: what comes is another answer.
    void asked() {
        elements = 0;
    }

    /// `length` bytes from `from` on came next.
    ///
    /// @throws ProtocolException when they are none of a Redis's, or announce too much
    void heard(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        int at = from;
        while (at < end) {
            if (reading == Reading.TEXT) {
                int passed = (int) Math.min(left, end - at);
                left -= passed;
                at += passed;
                reading = left == 0 ? Reading.TYPE : Reading.TEXT;
            } else {
                heard(bytes[at]);
                at++;
            }
        }
    }

    private void heard(byte each) throws IOException {
        switch (reading) {
            case TYPE -> begin(each);
            case LINE -> reading = each == '\n' ? Reading.TYPE : Reading.LINE;
            case COUNT -> count(each);
            case TEXT -> throw new IllegalStateException("texts are passed over as a whole");
        }
    }

    private void begin(byte type) throws IOException {
        switch (type) {
            case '+', '-', ':' -> reading = Reading.LINE;
            case '$', '*' -> {
                list = type == '*';
                none = false;
                digits = false;
                count = 0;
                reading = Reading.COUNT;
            }
            default -> throw new ProtocolException("no Redis begins an answer like this");
        }
    }

    private void count(byte each) throws IOException {
        if (each == '\n') {
            announced();
        } else if (each == '-' && !digits && !none) {
            none = true;
        } else if (each >= '0' && each <= '9') {
            digits = true;
            count = 10 * count + each - '0';
            bound(count, list ? MOST_ELEMENTS : LONGEST_TEXT);
        } else if (each != '\r') {
            throw new ProtocolException("no Redis counts like this");
        }
    }

    private void announced() throws IOException {
        if (!digits || none && count != 1) {
            throw new ProtocolException("no Redis counts like this");
        }
        reading = Reading.TYPE;
        if (none) {
            return;
        }
        if (list) {
            elements += count;
            bound(elements, MOST_ELEMENTS);
        } else {
            // And the line end behind it.
            left = count + 2;
            reading = Reading.TEXT;
        }
    }

    private static void bound(long announced, long most) throws IOException {
        if (announced > most) {
            throw new ProtocolException("an answer announces too much");
        }
    }
}
