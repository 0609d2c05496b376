/**
 * What belongs to one request: its id, in every log line and every problem.
 * An id that a trusted neighbour sent is kept, otherwise one is made.
 */
package com.studiosync.platform.requests;
