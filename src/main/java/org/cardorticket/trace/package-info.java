/// What really happened: steps, exchanges, and the recorder that writes them down while they
/// happen.
@NullMarked
package org.cardorticket.trace;

import org.jspecify.annotations.NullMarked;
