/**
 * Where somebody is signed in: the own sessions, to look at and to end.
 * A session that has ended can end no other, although its access token has not expired yet.
 */
package com.studiosync.identity.ownsessions;
