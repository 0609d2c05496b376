/**
 * Tells the gateway which studio a host belongs to, when its own copy of the directory does not know.
 * It is for processes inside: the gateway lets nobody from outside ask here.
 */
package com.studiosync.studio.directory;
