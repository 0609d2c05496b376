/**
 * Opens transactions and tells the database whose rows they may touch.
 * This is the only place that does; row-level security enforces it, and without it there are no rows.
 */
package com.studiosync.platform.tenancy;
