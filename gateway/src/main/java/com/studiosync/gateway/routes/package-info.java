/**
 * Which path leads to which service, by configuration; the longest prefix on a segment boundary wins.
 * Paths that two readers could understand in two ways are refused before anything is chosen by them.
 */
package com.studiosync.gateway.routes;
