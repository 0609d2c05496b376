/**
 * Errors on the wire: every refusal is an RFC 9457 problem with a stable type.
 * Code throws one of a small family of exceptions; this package alone turns them into answers.
 */
package com.studiosync.platform.problems;
