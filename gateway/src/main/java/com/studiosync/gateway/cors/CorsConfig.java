package com.studiosync.gateway.cors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pages of other origins that may use the API. */
@ConfigMapping(prefix = "studiosync.gateway.cors")
public interface CorsConfig {

    /** Each is scheme, host and port as browsers send them, or {@code *} for all. */
    Optional<
                    List<
                            @Pattern(
                                    regexp = "\\*|https?://[a-z0-9.-]+(:[0-9]{1,5})?",
                                    message = "must be * or an origin such as https://app.example.com")
                            String>>
            origins();

    /** How long a browser may remember what it was told. */
    @WithDefault("1h")
    Duration maxAge();
}
