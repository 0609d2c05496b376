/**
 * What studio-service tells: enough of each studio is kept to invite people to it and to know who may join.
 * A studio's founder becomes its ADMIN through the event that tells of the founding.
 */
package com.studiosync.identity.studios;
