/**
 * Inviting people, one or many at once.
 * Each address of a request gets a result of its own, and everybody who can be invited is, in one transaction.
 */
package com.studiosync.identity.inviting;
