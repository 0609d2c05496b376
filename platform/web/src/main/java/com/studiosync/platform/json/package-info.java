/**
 * How JSON is read by every process.
 * What a client sends is taken as it is or refused, never bent into shape.
 */
package com.studiosync.platform.json;
