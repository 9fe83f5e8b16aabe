package org.cardorticket.ledger;

/// Counts for one lane what a few rows are about. Mutable, told every event once and in order.
interface Counter {

    /// Where a counter writes what it has come to.
    interface Book {

        /// From this event on the row about `subject` reads `reading`.
        void write(Subject subject, Reading reading);

        /// The same for what time does not change.
        default void enter(Subject subject, Figure figure) {
            write(subject, Reading.of(figure));
        }
    }

    /// Takes one more event into account.
    void count(Happening happening, Book book);
}
