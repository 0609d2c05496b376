package com.studiosync.testing;

import java.security.PrivateKey;
import java.security.PublicKey;

/** A key whose tokens the service under test accepts, with the id under which it knows it. */
public record TokenKey(String id, PrivateKey privateKey, PublicKey publicKey) {}
