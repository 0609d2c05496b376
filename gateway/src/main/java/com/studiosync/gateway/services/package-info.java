/**
 * The services behind the gateway: how each one is reached and how it is doing, and small reads that the gateway makes for itself.
 * A missing or wrong address stops the start with the setting's name.
 */
package com.studiosync.gateway.services;
