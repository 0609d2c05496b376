/**
 * What studio-service has told of each studio, as far as profiles need it: its time zone, currency, hours, and whether it is
 * paused or gone. Reading it needs a transaction of that studio.
 */
package com.studiosync.profile.studios;
