package org.cardorticket.wire;

/// One header field as it stood on the wire (RFC 9110 §5): the name's case is kept, comparison
/// ignores it.
public record Header(String name, String value) {

    /// Whether this header is called `other`, ignoring case (RFC 9110 §5.1).
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /// `text` without the blanks at its ends that mean nothing: spaces and tabs (RFC 9110 §5.6.3).
    /// Whatever else looks like a blank is a letter like any other, so that a credential has one
    /// spelling.
    public static String unpadded(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// `Name: value` without the line end.
    public String line() {
        return name + ": " + value;
    }
}
