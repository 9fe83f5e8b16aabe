/// The lesson clock: the one virtual clock that server, parser, store and clients all read.
@NullMarked
package org.cardorticket.time;

import org.jspecify.annotations.NullMarked;
