/**
 * A studio to look at, made the way anybody would make one: through the public HTTP API at the gateway, with the
 * verification mail read from the mailbox. It is a first check of a running stack as well.
 */
package com.studiosync.local.demo;
