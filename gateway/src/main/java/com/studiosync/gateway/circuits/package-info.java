/**
 * A circuit breaker for each service: who gives no answer many times in a row is left in peace for a moment.
 */
package com.studiosync.gateway.circuits;
