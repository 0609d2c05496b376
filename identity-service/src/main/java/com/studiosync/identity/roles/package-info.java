/**
 * The published catalogue: the roles, and what each of them may do.
 * It holds nothing of its own; roles and permissions are the platform's.
 */
package com.studiosync.identity.roles;
