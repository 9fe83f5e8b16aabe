/// The trade-off table of the article, counted from the trace up to a playhead, every figure with
/// the steps that prove it.
@NullMarked
package org.cardorticket.ledger;

import org.jspecify.annotations.NullMarked;
