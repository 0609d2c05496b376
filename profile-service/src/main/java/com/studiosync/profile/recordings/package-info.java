/**
 * What can be heard of a student: a link, or audio that was uploaded.
 * How audio is kept is in the package storage, how it comes in and goes out in the package streams.
 */
package com.studiosync.profile.recordings;
