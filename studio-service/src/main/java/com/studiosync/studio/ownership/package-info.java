/**
 * Every studio has an owner: its founder, until ownership is handed over or the owner is no admin any more.
 * Who the admins are is learned from identity-service, so a studio is never without an owner for longer than moments.
 */
package com.studiosync.studio.ownership;
