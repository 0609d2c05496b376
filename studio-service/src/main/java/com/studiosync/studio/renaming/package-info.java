/**
 * Moves a studio to another subdomain.
 * Links to the former one go on working for a while, and nobody else can live there meanwhile.
 */
package com.studiosync.studio.renaming;
