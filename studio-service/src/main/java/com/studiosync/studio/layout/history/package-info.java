/**
 * Earlier versions of a layout: looking at them and bringing one back.
 */
package com.studiosync.studio.layout.history;
