/**
 * When teachers are busy, learned from the events of whichever service plans lessons.
 * It knows lessons by their ids and times, and never who learns in them.
 */
package com.studiosync.profile.busy;
