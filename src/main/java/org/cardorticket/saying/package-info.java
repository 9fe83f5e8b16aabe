/// What is to be said to a person, before it is known in which language.
@NullMarked
package org.cardorticket.saying;

import org.jspecify.annotations.NullMarked;
