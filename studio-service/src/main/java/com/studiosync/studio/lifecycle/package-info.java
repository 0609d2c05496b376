/**
 * Pauses and resumes a studio, and asks for its deletion, which pauses it first.
 * Until the grace is over nothing is lost: resuming calls a deletion off.
 */
package com.studiosync.studio.lifecycle;
