/**
 * What a visitor of a studio's host may see of its people, and nothing else.
 * A field is public only when it is named here.
 */
package com.studiosync.profile.publicpages;
