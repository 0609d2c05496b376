/**
 * How much may be asked in a time: by one network address, by one account, of one studio, and by one address of one route.
 * Each gateway counts for itself, in bounded memory, and tells clients what they have left.
 */
package com.studiosync.gateway.limits;
