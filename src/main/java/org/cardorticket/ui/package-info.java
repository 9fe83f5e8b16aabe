/// The window: draws frames and sends commands.
@NullMarked
package org.cardorticket.ui;

import org.jspecify.annotations.NullMarked;
