/**
 * Reads the host of a request: the platform's own, one studio's, or none of ours.
 * Whatever is not surely a studio's name is nobody's: addresses, reserved and foreign names are never a tenant.
 */
package com.studiosync.gateway.hosts;
