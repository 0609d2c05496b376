/**
 * How a student gets on, on one page, as data of a chart, and drawn. It shows to each caller what the single features would, and
 * keeps nothing of its own.
 */
package com.studiosync.profile.progress;
