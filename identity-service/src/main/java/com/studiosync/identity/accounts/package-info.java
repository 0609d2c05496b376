/**
 * One person, one login, whatever the number of her studios.
 * An account knows whether its address was confirmed; until then nobody owns it.
 */
package com.studiosync.identity.accounts;
