package com.studiosync.identity.operator;

import com.studiosync.platform.constraints.EmailAddress;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who operates the platform. Both settings or none; they count until there is an operator. */
@ConfigMapping(prefix = "studiosync.operator")
public interface OperatorConfig {

    /** The address to sign in with. */
    Optional<@EmailAddress String> email();

    /** The first password; held against the policy that all passwords are. */
    Optional<String> password();
}
