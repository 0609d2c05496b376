/**
 * How a studio looks: the text that is readable on its colour, and which pictures it shows.
 * It knows nothing of studios, so that they can say all this of themselves.
 */
package com.studiosync.studio.branding;
