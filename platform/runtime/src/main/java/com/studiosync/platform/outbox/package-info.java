/**
 * Facts leave a service through here: written with the change, published by one relay, deleted when acknowledged.
 * Business code appends and never speaks to the broker.
 */
package com.studiosync.platform.outbox;
