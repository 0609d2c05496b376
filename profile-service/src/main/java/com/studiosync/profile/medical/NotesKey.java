package com.studiosync.profile.medical;

import com.studiosync.platform.secrets.SecretBox;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One of the keys.
 *
 * @param id follows from the key, so a wrong key is another one and never taken for the right one
 */
record NotesKey(String id, SecretBox box) {

    private static final int ID_BYTES = 8;

    static NotesKey of(String base64) {
        byte[] print = SecretBox.of(base64, "medical-key-id").mac("id".getBytes(StandardCharsets.UTF_8));
        return new NotesKey(
                HexFormat.of().formatHex(Arrays.copyOf(print, ID_BYTES)), SecretBox.of(base64, "medical-notes"));
    }
}
