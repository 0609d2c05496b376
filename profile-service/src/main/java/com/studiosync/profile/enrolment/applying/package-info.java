/**
 * Where anyone applies on a studio's host, within bounds that keep its desk and other people's mailboxes from being flooded.
 */
package com.studiosync.profile.enrolment.applying;
