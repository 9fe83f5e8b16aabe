/// The Lab in the window: a question, a guess, a run on this machine, and what came out.
@NullMarked
package org.cardorticket.ui.lab;

import org.jspecify.annotations.NullMarked;
