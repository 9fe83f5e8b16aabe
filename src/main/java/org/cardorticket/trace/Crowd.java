package org.cardorticket.trace;

/// How it stands with a crowd: counted from real answers to real requests, one person after
/// another.
///
/// @param people how many there are
/// @param in how many of them got in when they asked last
/// @param refused how many were turned away when they asked last
/// @param requests how many requests all of them have made since they came
/// @param bytes how many bytes those requests had, headers and bodies
/// @param nanos how long the requests since the last count took
/// @param counted how many requests those were
/// @param settled whether everybody has done what the crowd was asked to do
public record Crowd(
        int people,
        int in,
        int refused,
        long requests,
        long bytes,
        long nanos,
        int counted,
        boolean settled) {

    /// Requests a second since the last count, as one client after another made them.
    public long rate() {
        return nanos == 0 ? 0 : Math.round(counted * 1e9 / nanos);
    }
}
