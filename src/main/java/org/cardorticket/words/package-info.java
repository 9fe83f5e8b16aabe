/// Every sentence a person reads, in English and Chinese.
@NullMarked
package org.cardorticket.words;

import org.jspecify.annotations.NullMarked;
