/** What the commands show: a banner, progress, the lines of the services, and the launcher's own log. */
package com.studiosync.local.cli.output;
