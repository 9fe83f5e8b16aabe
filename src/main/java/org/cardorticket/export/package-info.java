/// What was recorded and filmed, written down for other programs.
@NullMarked
package org.cardorticket.export;

import org.jspecify.annotations.NullMarked;
