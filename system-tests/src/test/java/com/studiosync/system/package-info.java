/**
 * Journeys over the real processes, started by the launcher that people use too.
 * Everything goes through the gateway and the mailbox, as it does for a person.
 */
package com.studiosync.system;
