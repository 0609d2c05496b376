package com.studiosync.local.bench.profiles;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A student, with those who may see the student.
 *
 * @param beginning what the last name begins with
 * @param farName the sort name of somebody far down the list of the studio's students
 */
record Sample(
        UUID studio,
        UUID student,
        UUID teacher,
        UUID teacherAccount,
        UUID guardianAccount,
        String beginning,
        String farName,
        UUID farStudent) {

    /** Where the page behind the one far down begins, as the service would give it out. */
    String farCursor() {
        byte[] position = (farStudent + "\n" + farName).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position);
    }
}
