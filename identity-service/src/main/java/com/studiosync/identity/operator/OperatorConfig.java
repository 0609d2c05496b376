package com.studiosync.identity.operator;

import com.studiosync.platform.constraints.EmailAddress;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Who operates the platform. Both settings or none; they count until there is an operator. */
@ConfigMapping(prefix = "studiosync.operator")
public interface OperatorConfig {

    /** The address to sign in with. */
    Optional<@EmailAddress String> email();

    /** The first password. */
    Optional<@Size(min = 10, max = 128) String> password();
}
