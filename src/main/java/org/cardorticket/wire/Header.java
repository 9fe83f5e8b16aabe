package org.cardorticket.wire;

/// One header field as it stood on the wire (RFC 9110 §5): the name's case is kept, comparison
/// ignores it.
public record Header(String name, String value) {

    /// Whether this header is called `other`, ignoring case (RFC 9110 §5.1).
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /// `Name: value` without the line end.
    public String line() {
        return name + ": " + value;
    }
}
