/// Narration, steps and predictions.
@NullMarked
package org.cardorticket.ui.lesson;

import org.jspecify.annotations.NullMarked;
