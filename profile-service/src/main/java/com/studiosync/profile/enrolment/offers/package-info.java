/**
 * What applicants make of a place that they were offered: they answer by the link of a mail, or let the offer lapse.
 */
package com.studiosync.profile.enrolment.offers;
