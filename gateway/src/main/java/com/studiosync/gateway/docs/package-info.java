/**
 * The API of all services as one document and one browsable page, on the platform's own host.
 * A service that is down is missing from it and named as missing; the rest is still there.
 */
package com.studiosync.gateway.docs;
