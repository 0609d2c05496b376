/**
 * What students and their families say of a teacher, by their first names.
 * Nothing of it is shown before an admin has approved it.
 */
package com.studiosync.profile.testimonials;
