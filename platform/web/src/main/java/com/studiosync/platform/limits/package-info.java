/** How often something may be asked for: allowances as they stand in settings, kept by whoever asks, in bounded memory. */
package com.studiosync.platform.limits;
