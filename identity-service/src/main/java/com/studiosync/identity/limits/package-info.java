/**
 * How much is allowed in a time: requests from one network address, mails to one recipient.
 * Also how answers are kept from telling, by the time they take, what was found.
 */
package com.studiosync.identity.limits;
