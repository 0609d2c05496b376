package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.devices.Device;
import com.studiosync.identity.guesses.Guess;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who wants to sign in.
 *
 * @param account the account of the address, or {@code null}
 * @param device the device, if the account's owner has used it before
 * @param guess how the attempt is counted
 * @param visitedStudio the studio on whose host it is made
 */
record Attempt(Account account, Optional<Device> device, Guess guess, Optional<UUID> visitedStudio) {}
