/**
 * Another address for an account.
 * The new one is confirmed by a token that was mailed there, and the former one is told when it happens.
 */
package com.studiosync.identity.emailchange;
