/**
 * The pieces of students: those that they plan, learn, and can play.
 */
package com.studiosync.profile.repertoire;
