/// The two lanes of the stage.
@NullMarked
package org.cardorticket.ui.stage;

import org.jspecify.annotations.NullMarked;
