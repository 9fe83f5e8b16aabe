/// Presentation time: turns a trace and a playhead into a frame. Pure, without JavaFX.
@NullMarked
package org.cardorticket.film;

import org.jspecify.annotations.NullMarked;
