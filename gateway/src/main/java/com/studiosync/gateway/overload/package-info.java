/**
 * How many requests may be under way at once, in all and for each service.
 * What comes on top is refused at once, so that what is let in stays fast and one slow service does not take the others along.
 */
package com.studiosync.gateway.overload;
