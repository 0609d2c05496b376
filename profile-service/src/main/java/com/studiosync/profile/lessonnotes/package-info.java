/**
 * What a teacher writes about a lesson. The student and the guardians each read what is shared with them, and learn of nothing
 * else.
 */
package com.studiosync.profile.lessonnotes;
