/**
 * Seals short secrets with the installation's key, for rest and for transport between services.
 * Nothing in here ever logs what it seals.
 */
package com.studiosync.platform.secrets;
