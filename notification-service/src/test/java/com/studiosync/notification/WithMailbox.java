package com.studiosync.notification;

import com.studiosync.testing.Backends;
import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs a {@code @QuarkusTest} against the backends and the {@link Mailbox} of this test JVM. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(Mailbox.class)
public @interface WithMailbox {}
