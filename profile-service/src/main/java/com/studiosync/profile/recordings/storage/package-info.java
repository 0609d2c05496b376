/**
 * Uploaded audio as rows: in pieces, so that no statement and no process ever holds a whole file, and in the database, so
 * that every replica has it and row-level security, backups and deletions reach it.
 */
package com.studiosync.profile.recordings.storage;
