package com.studiosync.profile.recordings.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of audio that are accepted, told by how a file begins; neither its name nor its declared type counts. */
public enum AudioFormat {
    MP3("audio/mpeg") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, "ID3") || isFrame(file);
        }
    },
    MP4("audio/mp4") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 4, "ftyp") && BRANDS.contains(text(file, 8, 12));
        }
    },
    OGG("audio/ogg") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, "OggS");
        }
    },
    WAV("audio/wav") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, "RIFF") && has(file, 8, "WAVE");
        }
    },
    FLAC("audio/flac") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, "fLaC");
        }
    };

    private static final Set<String> BRANDS =
            Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash");

    private final String contentType;

    AudioFormat(String contentType) {
        this.contentType = contentType;
    }

    /** What a file is that begins so; empty for anything that is not accepted. */
    public static Optional<AudioFormat> of(byte[] beginning) {
        return Arrays.stream(values())
                .filter(format -> format.begins(beginning))
                .findFirst();
    }

    public String contentType() {
        return contentType;
    }

    abstract boolean begins(byte[] file);

    /**
     * A frame of MPEG audio, layer III, without a tag before it: eleven bits that are set, then a version, a bit rate and a
     * sampling rate that exist.
     */
    private static boolean isFrame(byte[] file) {
        if (file.length < 4 || (file[0] & 0xFF) != 0xFF || (file[1] & 0xE0) != 0xE0) {
            return false;
        }
        boolean version = (file[1] >> 3 & 3) != 1;
        boolean layerThree = (file[1] >> 1 & 3) == 1;
        boolean bitRate = (file[2] >> 4 & 15) != 15;
        boolean samplingRate = (file[2] >> 2 & 3) != 3;
        return version && layerThree && bitRate && samplingRate;
    }

    private static boolean has(byte[] file, int at, String word) {
        return text(file, at, at + word.length()).equals(word);
    }

    private static String text(byte[] file, int from, int to) {
        return file.length < to ? "" : new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
