/**
 * How a studio comes to be: checked, given its subdomain and announced, in one transaction of the new studio.
 * Its founder becomes its first admin when identity-service hears of it.
 */
package com.studiosync.studio.founding;
