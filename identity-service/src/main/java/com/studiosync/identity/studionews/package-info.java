/**
 * What studio-service tells, and what follows from it here: a studio's founder becomes its ADMIN, and of a studio that is
 * gone nobody is a member any more.
 */
package com.studiosync.identity.studionews;
