/**
 * Registering, and confirming the address with a token that was mailed to it.
 * Answers never tell whether an address has an account.
 */
package com.studiosync.identity.registration;
