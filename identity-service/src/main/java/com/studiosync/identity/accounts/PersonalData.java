package com.studiosync.identity.accounts;

/** Who somebody is, as far as an account knows. */
public record PersonalData(String firstName, String lastName, String phone) {}
