/**
 * The shared catalogue of what can be taught: stable codes in a tree of two levels.
 * Profiles carry the codes; labels are for people.
 */
package com.studiosync.profile.specialties;
