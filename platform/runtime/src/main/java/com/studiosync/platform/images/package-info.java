/**
 * Pictures that people upload, cleaned before they are stored, and the answers that hand them out.
 * What is kept is decoded and written anew, so that nothing but pixels survives: no place where it was taken, no second file
 * behind the first.
 */
package com.studiosync.platform.images;
