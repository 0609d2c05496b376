package com.studiosync.platform.problems;

/** What is wrong with one field of the input: its path, such as {@code address.city}, and a message for people. */
public record FieldError(String field, String message) {}
