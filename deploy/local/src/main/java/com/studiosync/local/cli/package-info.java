/**
 * The commands of {@code ./studiosync}. They talk to people; what they talk about happens in the packages beside.
 */
package com.studiosync.local.cli;
