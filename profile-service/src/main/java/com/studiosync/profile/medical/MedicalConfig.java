package com.studiosync.profile.medical;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** What medical notes are encrypted with. */
@ConfigMapping(prefix = "studiosync.medical")
public interface MedicalConfig {

    /** Keys in base64, of 32 random bytes each: the first one writes, all of them read. */
    List<String> keys();
}
