package com.studiosync.identity.guesses;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attempt to sign in.
 *
 * @param counted the person, or the device that it comes from; the attempt counts here before its password is looked at
 * @param address the network, where it counts once it has failed; empty for a device that its person has used before
 */
public record Guess(Subject counted, Optional<Subject> address) {

    Stream<Subject> slowedBy() {
        return Stream.concat(Stream.of(counted), address.stream());
    }
}
