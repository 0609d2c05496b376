package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;

/** Why audio is not taken, or not handed out. */
final class AudioProblems {

    static final ProblemType NO_SUCH_RANGE =
            new ProblemType("range-not-satisfiable", "The file has no such bytes", 416);

    private static final ProblemType UNSUPPORTED =
            new ProblemType("unsupported-audio", "This is not audio of a kind that is accepted", 415);
    private static final ProblemType TOO_SLOW = new ProblemType("request-timeout", "The request came too slowly", 408);

    private AudioProblems() {}

    static ProblemException tooLarge(long most) {
        return Problems.of(ProblemType.TOO_LARGE, "Audio may have " + most + " bytes.");
    }

    static ProblemException empty() {
        return Problems.malformed("The body is empty; send the file.");
    }

    /** Nobody reads it: the client is gone. */
    static ProblemException brokenOff() {
        return Problems.malformed("The connection ended before the body did.");
    }

    static ProblemException unsupported() {
        return Problems.of(
                UNSUPPORTED,
                "Send MP3, M4A (MP4), Ogg, WAV or FLAC. What counts is the content, not the name or declared type.");
    }

    static ProblemException tooSlow() {
        return Problems.of(TOO_SLOW, "The upload took too long.");
    }
}
