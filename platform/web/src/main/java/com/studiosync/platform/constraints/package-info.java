/**
 * Rules for input fields that more than one service asks for: text without control characters, codes of public standards.
 * All of them let {@code null} pass; length limits are the field's own affair.
 */
package com.studiosync.platform.constraints;
