/**
 * The clock and the ids that carry time.
 * Production code asks for the clock, so that tests can set it.
 */
package com.studiosync.platform.time;
