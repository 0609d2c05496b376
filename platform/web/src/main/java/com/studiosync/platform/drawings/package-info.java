/**
 * Drawings as SVG: elements that are always well-formed, words that fit, and answers that let a browser do nothing but show
 * them.
 */
package com.studiosync.platform.drawings;
