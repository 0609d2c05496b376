/**
 * Applications to be taken in: made by anyone on a studio's host, decided on by admins, until they become a student or come to
 * nothing. A place that is offered counts as taken until the offer is answered or lapses.
 */
package com.studiosync.profile.enrolment;
