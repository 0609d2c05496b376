/**
 * The admins of each studio and the requests to join that wait for one of them.
 * Which of the two becomes known first does not matter: every admin hears of every open request once.
 */
package com.studiosync.notification.admins;
