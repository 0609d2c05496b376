/**
 * What students learn, told by those who teach them: specialties with their levels, and how these came about.
 */
package com.studiosync.profile.academic;
