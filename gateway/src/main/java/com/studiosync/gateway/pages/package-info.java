/**
 * The few pages that the platform's own host shows to people: what this is, and where a link in a mail leads.
 * They load nothing from elsewhere, and browsers are told to run only what is in them.
 */
package com.studiosync.gateway.pages;
