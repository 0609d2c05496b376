/**
 * The end of invitations: those that are long over, and those to a person whose account is erased.
 * Both concern more than one studio, so the database does it, in functions that can reach nothing else.
 */
package com.studiosync.identity.forgetting;
