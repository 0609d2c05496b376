/**
 * The texts that people agree to. Each change makes another version with a day from which it holds; versions never change
 * and never go, so that a consent can refer to one.
 */
package com.studiosync.studio.policies.texts;
