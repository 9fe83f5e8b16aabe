/// The life of every credential along lesson time.
@NullMarked
package org.cardorticket.ui.timeline;

import org.jspecify.annotations.NullMarked;
