/**
 * What can be taught: a shared catalogue of stable codes in a tree of two levels, which each studio adds to, renames and
 * hides as it likes. Profiles carry the codes; labels are for people.
 */
package com.studiosync.profile.specialties;
