/**
 * What identity-service tells: accounts, sessions, memberships, and its requests for mail.
 * Names and e-mail addresses appear only where a consumer must write to the person.
 */
package com.studiosync.contracts.identity;
