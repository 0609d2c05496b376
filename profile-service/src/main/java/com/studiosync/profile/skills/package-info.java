/**
 * What students learn and how far they have come, with each step on the way.
 * It knows students by their ids alone, so that both a profile and a lesson can tell a level.
 */
package com.studiosync.profile.skills;
