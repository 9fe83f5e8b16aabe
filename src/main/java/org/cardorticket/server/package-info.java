/// The embedded server: HTTP on loopback, routes and resources.
@NullMarked
package org.cardorticket.server;

import org.jspecify.annotations.NullMarked;
