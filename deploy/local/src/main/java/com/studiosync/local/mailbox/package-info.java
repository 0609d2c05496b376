/**
 * A mailbox that takes every mail that the local stack sends, whoever it is addressed to, and shows it on a page and
 * as JSON. It keeps the last few hundred messages in memory: they are gone after a restart.
 */
package com.studiosync.local.mailbox;
