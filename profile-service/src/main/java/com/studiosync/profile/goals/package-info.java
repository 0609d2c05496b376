/**
 * What students want to reach, how far they are, and what is said about it.
 */
package com.studiosync.profile.goals;
