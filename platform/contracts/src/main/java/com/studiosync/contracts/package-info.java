/**
 * What StudioSync says over the wire: the domain events, their names and their topics.
 * It depends on nothing but the JDK, so that any consumer can use it.
 */
package com.studiosync.contracts;
