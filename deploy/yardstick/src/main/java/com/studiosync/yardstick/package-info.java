/**
 * The least that a service needs to answer with a row: what everything around it costs is measured against that.
 */
package com.studiosync.yardstick;
