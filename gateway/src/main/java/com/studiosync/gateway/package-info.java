/**
 * The one door to the platform: every request of the outside comes in here and leaves for one service or is refused.
 * This package only puts the steps in their order; each step lives in the package of what it is about.
 */
package com.studiosync.gateway;
