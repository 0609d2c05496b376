/**
 * What students have reached, for everybody close to them to be glad of.
 */
package com.studiosync.profile.achievements;
