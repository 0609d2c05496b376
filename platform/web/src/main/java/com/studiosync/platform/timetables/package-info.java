/**
 * Weekly hours and their exceptions, kept as local times, resolved to instants in a time zone.
 * One rule holds in every zone and on every day: a moment is open when the clock on the wall then shows a time that is.
 */
package com.studiosync.platform.timetables;
