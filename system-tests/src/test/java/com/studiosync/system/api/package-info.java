/**
 * What the services say of themselves: their operations, who may call each of them, the rules about whose data.
 * The table of permissions is made of it, and so are the attacks.
 */
package com.studiosync.system.api;
