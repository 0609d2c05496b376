/**
 * Which pages of other origins may use the API from a browser, by configuration: none unless they are named.
 * Services say nothing about it, and what they say does not pass.
 */
package com.studiosync.gateway.cors;
