package com.studiosync.profile.audit;

/** What was done; the names are part of the API. */
public enum Action {
    MEDICAL_NOTES_READ,
    MEDICAL_NOTES_WRITTEN,
    MEDICAL_NOTES_REMOVED
}
