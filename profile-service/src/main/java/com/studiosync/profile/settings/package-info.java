/**
 * What a studio decides about who sees what of its people.
 * The rules themselves are the same everywhere; these settings say which of the optional ones apply.
 */
package com.studiosync.profile.settings;
