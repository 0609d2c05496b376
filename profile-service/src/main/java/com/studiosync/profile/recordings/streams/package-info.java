/**
 * Audio on its way in and out: as fast as both sides can, a piece at a time, and for so many at once as there are places.
 */
package com.studiosync.profile.recordings.streams;
