/**
 * Tokens that go out by mail and prove that whoever brings them back reads that mailbox.
 * They are random, hashed at rest, good once and for a while; a newer one makes its predecessor worthless.
 */
package com.studiosync.identity.mailedtokens;
