/**
 * What a studio works by: how long before a lesson it can be cancelled, which lessons are made up for, when to pay, and
 * texts of its own. Members read them, admins write them, and other services learn of changes.
 */
package com.studiosync.studio.policies;
