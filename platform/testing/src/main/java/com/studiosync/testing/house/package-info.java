/** What every service is held to: its architecture, and that its API describes itself. */
package com.studiosync.testing.house;
