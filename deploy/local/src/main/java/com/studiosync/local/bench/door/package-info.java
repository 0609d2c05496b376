/**
 * Measures the gateway alone: what it passes on in a second beside nginx, what each of its parts costs, and what it does
 * when ten times as much is asked of it as the service behind it can give.
 */
package com.studiosync.local.bench.door;
