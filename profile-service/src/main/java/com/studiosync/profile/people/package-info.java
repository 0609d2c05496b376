/**
 * What teachers and students have in common: a name, perhaps an account, a place in lists that are sorted by name.
 * Neither of the two features knows the other; both build on this one.
 */
package com.studiosync.profile.people;
