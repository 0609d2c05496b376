/**
 * Whom to call when something happens to a student: a short list in the order of calling, one document.
 */
package com.studiosync.profile.contacts;
