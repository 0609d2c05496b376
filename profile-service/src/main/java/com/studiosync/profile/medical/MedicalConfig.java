package com.studiosync.profile.medical;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** What medical notes are encrypted with. */
@ConfigMapping(prefix = "studiosync.medical")
public interface MedicalConfig {

    /** Keys in base64, of 32 random bytes each: the first one writes, all of them read. The refusal of a wrong one quotes none. */
    List<
                    @Pattern(
                            regexp = "[A-Za-z0-9+/]{43}=",
                            message = "must be base64 of 32 random bytes; make one with: openssl rand -base64 32")
                    String>
            keys();
}
