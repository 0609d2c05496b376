/**
 * The pictures of teachers: she or an admin changes hers, and whoever sees her profile sees it, visitors on her public page.
 * What is stored was decoded and written anew, so nothing of an uploaded file but its pixels is kept.
 */
package com.studiosync.profile.photos;
