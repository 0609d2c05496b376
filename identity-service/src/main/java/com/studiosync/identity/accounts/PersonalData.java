package com.studiosync.identity.accounts;

/** Who somebody is, as far as an account knows. */
record PersonalData(String firstName, String lastName, String phone) {}
