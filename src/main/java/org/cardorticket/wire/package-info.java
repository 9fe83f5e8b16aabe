/// HTTP messages, headers and cookies as plain values.
@NullMarked
package org.cardorticket.wire;

import org.jspecify.annotations.NullMarked;
