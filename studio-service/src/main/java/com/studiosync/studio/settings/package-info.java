/**
 * A free JSON object that the admins of a studio keep for their own software; no service reads it.
 * Its size and depth are bounded before anything is done with it, and it never shows in public.
 */
package com.studiosync.studio.settings;
