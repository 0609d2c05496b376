/**
 * What a visitor of a studio's host may see of the studio, and nothing else.
 * A field is public because it is listed here, never because it was forgotten elsewhere.
 */
package com.studiosync.studio.publicpage;
