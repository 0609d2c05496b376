/**
 * The whole of StudioSync on one machine: PostgreSQL, Kafka, a mailbox and the five applications as processes of
 * their own. {@link com.studiosync.local.stack.LocalStack} is the way in, for the command line and for system tests.
 */
package com.studiosync.local.stack;
