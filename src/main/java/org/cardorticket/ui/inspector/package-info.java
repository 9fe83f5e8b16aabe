/// What an exchange, a credential, the store and the ledger look like from close by.
@NullMarked
package org.cardorticket.ui.inspector;

import org.jspecify.annotations.NullMarked;
