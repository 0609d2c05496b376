package com.studiosync.identity.devices;

import com.studiosync.identity.guesses.Guess;
import java.util.UUID;

/**
 * A device that the owner of an account has used.
 *
 * @param id goes into the next token for it
 * @param guess how attempts from it are counted
 */
public record Device(UUID id, Guess guess) {}
