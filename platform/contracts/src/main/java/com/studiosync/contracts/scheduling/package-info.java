/**
 * What the core expects to hear of lessons, from whichever service plans them: that a teacher is busy, or no longer is.
 * The core publishes none of these.
 */
package com.studiosync.contracts.scheduling;
