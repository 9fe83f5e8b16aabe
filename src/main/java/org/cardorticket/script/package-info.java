/// Commands, scripts, and the world that performs and replays them.
@NullMarked
package org.cardorticket.script;

import org.jspecify.annotations.NullMarked;
