/**
 * Who belongs to which studio, as what, and what that allows.
 * Two rules hold for every change: nobody gives or takes what she does not have, and a studio keeps an admin.
 */
package com.studiosync.identity.memberships;
