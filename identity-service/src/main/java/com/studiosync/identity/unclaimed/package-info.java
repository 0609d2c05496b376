/**
 * Accounts that nobody has confirmed or signed in to go away after a while: they hold names and addresses of people who may
 * never have registered themselves.
 */
package com.studiosync.identity.unclaimed;
