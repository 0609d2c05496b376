/**
 * Who is calling and what they may do: roles, the published catalogue of permissions, the caller.
 * Every service enforces the same names, also those that services outside this project own.
 */
package com.studiosync.platform.security;
