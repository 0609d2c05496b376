/** What a stack consists of: its services, the ports and addresses of all its parts, and how it speaks to its user. */
package com.studiosync.local.parts;
