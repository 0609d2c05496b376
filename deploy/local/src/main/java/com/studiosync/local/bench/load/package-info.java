/**
 * Asks a service as fast as it answers, and tells what came back.
 */
package com.studiosync.local.bench.load;
