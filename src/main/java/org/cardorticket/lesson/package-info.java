/// Lessons as data: what is told, what is done, and what the audience may predict.
@NullMarked
package org.cardorticket.lesson;

import org.jspecify.annotations.NullMarked;
