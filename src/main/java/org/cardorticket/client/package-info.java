/// The simulated clients: they really send HTTP, and keep what a browser would keep.
@NullMarked
package org.cardorticket.client;

import org.jspecify.annotations.NullMarked;
