/**
 * What the database refuses, told in terms of the HTTP surface.
 * Away means 503, a stale version 412, and a fault stays a fault.
 */
package com.studiosync.platform.database;
