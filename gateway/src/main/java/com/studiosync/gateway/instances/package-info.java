/**
 * The instances of each service: which there are, by a list or by DNS, and which of them is asked next.
 * Their health is learned from requests alone: one that cannot be reached is left out for a moment.
 */
package com.studiosync.gateway.instances;
