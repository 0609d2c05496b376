/**
 * The picture of a person, which only its owner can see and change.
 * What is stored was decoded and written anew, so nothing of the uploaded file but its pixels is kept.
 */
package com.studiosync.identity.avatars;
