/**
 * Another password: for who knows the former one, and for who has forgotten it and reads the mail at the account's address.
 * Either way the sessions of others end, and what was mailed before is void.
 */
package com.studiosync.identity.recovery;
