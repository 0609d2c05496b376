/**
 * Accepting an invitation, with the account that the invited address has or with a new one.
 * The token proves that whoever brings it reads the mailbox; only the invited address accepts, in the studio that invited.
 */
package com.studiosync.identity.acceptance;
