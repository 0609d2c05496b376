package com.studiosync.profile.recordings.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioFormatTest {

    @ParameterizedTest
    @CsvSource({
        "494433 04000000000000, audio/mpeg",
        "FFFB9064 0000, audio/mpeg",
        "FFF3E0C4, audio/mpeg",
        "FFE318C4, audio/mpeg",
        "00000020 66747970 4D344120, audio/mp4",
        "0000001C 66747970 69736F6D 00000200, audio/mp4",
        "4F676753 00020000, audio/ogg",
        "52494646 24080000 57415645 666D7420, audio/wav",
        "664C6143 00000022, audio/flac"
    })
    void audio_is_told_by_its_first_bytes(String hex, String contentType) {
        assertEquals(Optional.of(contentType), AudioFormat.of(bytes(hex)).map(AudioFormat::contentType));
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE0 00104A46, a JPEG",
        "89504E47 0D0A1A0A, a PNG",
        "FFF15080, AAC in a stream that browsers do not play as a file",
        "FFFBF064, a bit rate that is not there",
        "FFFB9C64, a sampling rate that is not there",
        "FFEB9064, a version that is not there",
        "52494646 24080000 41564920, a film",
        "00000020 66747970 68656963, a photo",
        "3C736372 6970743E, a script",
        "FF, too short",
        "4F67, too short as well"
    })
    void other_files_are_none(String hex, String what) {
        assertEquals(Optional.empty(), AudioFormat.of(bytes(hex)), what);
    }

    @Property
    void whatever_comes_in_is_looked_at_without_a_failure(@ForAll @Size(max = 20) byte[] beginning) {
        AudioFormat.of(beginning);
        AudioFormat.of(
                ("RIFF" + new String(beginning, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
