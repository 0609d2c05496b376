/**
 * How long the audit trails of services reach back. What stands in a trail is each service's own; that it ends is the same
 * everywhere.
 */
package com.studiosync.platform.audit;
