/**
 * Events come into a service through here: the event's id and its effect are committed together.
 * A redelivered event changes nothing; a poisoned one is parked and stops nobody.
 */
package com.studiosync.platform.inbox;
