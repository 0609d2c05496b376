/**
 * The services behind the gateway: where each one is, and small reads that the gateway makes for itself.
 * A missing or wrong address stops the start with the setting's name.
 */
package com.studiosync.gateway.services;
