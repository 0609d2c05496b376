/**
 * When a studio is open: the hours as its admins write them, and the periods that they come to.
 * The hours are local times and mean the same wherever the studio's time zone is; only a question for instants needs it.
 */
package com.studiosync.studio.hours;
