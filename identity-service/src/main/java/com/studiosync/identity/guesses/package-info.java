/**
 * What guessing passwords costs: after some failed sign-ins each further one doubles the time to wait.
 * Counts lie in the database, so every replica sees them; whom they are counted on is stored as a keyed hash alone.
 */
package com.studiosync.identity.guesses;
