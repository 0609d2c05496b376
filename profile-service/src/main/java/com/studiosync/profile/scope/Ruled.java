package com.studiosync.profile.scope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rule that an operation asks for beside the permission, for readers of its description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ruled {

    /** The rule without which the operation is refused. */
    Rule value();
}
