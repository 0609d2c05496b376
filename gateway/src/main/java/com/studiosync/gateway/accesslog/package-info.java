/**
 * One line for each request, for people or for machines. Lines are written many at once by a thread of their own, so that
 * no event loop waits for whoever reads them.
 */
package com.studiosync.gateway.accesslog;
