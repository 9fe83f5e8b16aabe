/// Users, credentials and stores: what each scheme checks, issues and takes back.
@NullMarked
package org.cardorticket.auth;

import org.jspecify.annotations.NullMarked;
