/**
 * What studio-service has told of each studio: enough to invite people to it and to know who may join.
 */
package com.studiosync.identity.studios;
