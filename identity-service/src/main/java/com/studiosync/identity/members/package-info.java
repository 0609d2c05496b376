/**
 * The people of a studio, for those who manage them: seen, approved, changed, removed.
 * What is taken away is gone at once, also from tokens that are out; what is given comes with the next refresh.
 */
package com.studiosync.identity.members;
