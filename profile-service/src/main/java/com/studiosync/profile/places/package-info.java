/**
 * The places that teachers have, and who takes one: students who are assigned, and applicants to whom one was offered.
 */
package com.studiosync.profile.places;
