/**
 * Where a studio's hours are kept and replaced.
 * They are a document of their own beside the studio, with a version of their own: who edits one does not disturb the other.
 */
package com.studiosync.studio.hours.keeping;
