/**
 * The few pages that people see: what this is, and where a link in a mail leads.
 * They load nothing from elsewhere, and browsers are told to run only what is in them.
 */
package com.studiosync.gateway.pages;
