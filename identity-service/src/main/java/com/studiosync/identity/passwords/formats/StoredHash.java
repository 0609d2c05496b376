package com.studiosync.identity.passwords.formats;

/** A password's hash as Django stores it, in one of its formats. */
public sealed interface StoredHash permits Pbkdf2Hash, Argon2Hash, BcryptHash, ScryptHash {

    /** Whether the hash was made of this password; takes up to two seconds of a core. */
    boolean belongsTo(String password);
}
