/// The program itself: command line, wiring, and what to do where there is no display.
@NullMarked
package org.cardorticket.app;

import org.jspecify.annotations.NullMarked;
