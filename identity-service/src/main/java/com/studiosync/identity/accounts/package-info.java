/**
 * One person, one login: registering, confirming the address, looking at oneself.
 * Answers never tell whether an address has an account.
 */
package com.studiosync.identity.accounts;
