/**
 * Weekly hours and ranges of dates as people write them: the parts of such documents, and the rules that they keep.
 * Every rule that a document breaks is told at once, each with the path of the field that breaks it.
 */
package com.studiosync.platform.timetables.document;
