/**
 * What admins make of applications: a place on the waiting list, an offer, a student, or nothing.
 */
package com.studiosync.profile.enrolment.deciding;
