/**
 * Measures reads of profiles: what a scoped one costs beside a bare select, and what it costs when there are twenty times
 * as many studios and students.
 */
package com.studiosync.local.bench.profiles;
