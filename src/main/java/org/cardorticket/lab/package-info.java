/// The Lab: experiments that measure on this machine what people argue about, with nobody watching
/// or with a window around them.
@NullMarked
package org.cardorticket.lab;

import org.jspecify.annotations.NullMarked;
