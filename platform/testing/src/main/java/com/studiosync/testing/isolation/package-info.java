/**
 * Whether the database of a service keeps studios apart, asked of PostgreSQL itself: by its catalogue, and by trying what
 * one studio could do to reach or to hear of another. Every service's test of its isolation stands on it.
 */
package com.studiosync.testing.isolation;
