/**
 * Finds teachers and students by the beginnings of their names.
 * It narrows down whom the caller may see, and never widens it.
 */
package com.studiosync.profile.search;
