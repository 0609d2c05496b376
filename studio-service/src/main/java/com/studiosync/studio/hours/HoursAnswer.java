package com.studiosync.studio.hours;

/** What a question for hours is answered with: the hours as they were written, or the periods that they come to. */
sealed interface HoursAnswer permits HoursView, OpeningPeriods {}
