/**
 * An account goes away because its owner wants that, after a grace in which it can be called off.
 * Its memberships end studio by studio, its tokens run out, and its row goes last.
 */
package com.studiosync.identity.erasure;
