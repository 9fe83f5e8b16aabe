/// Transport, clock and the hands that send commands.
@NullMarked
package org.cardorticket.ui.controls;

import org.jspecify.annotations.NullMarked;
