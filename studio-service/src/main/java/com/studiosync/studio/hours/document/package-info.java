/**
 * Business hours as admins write them and everybody reads them: local times of a week, dates that differ, and their rules.
 * Every rule that a document breaks is told at once, each with the path of the field that breaks it.
 */
package com.studiosync.studio.hours.document;
