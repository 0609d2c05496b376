package com.studiosync.profile.specialties;

import java.util.Arrays;
import java.util.Optional;

/** An instrument or subject. The name of the constant is its code on the wire and never changes. */
public enum Specialty {
    PIANO("Piano"),
    GUITAR("Guitar"),
    GUITAR_ACOUSTIC("Acoustic guitar", GUITAR),
    GUITAR_ELECTRIC("Electric guitar", GUITAR),
    GUITAR_BASS("Bass guitar", GUITAR),
    DRUMS("Drums"),
    PERCUSSION("Percussion"),
    VOICE("Voice"),
    STRINGS("Strings"),
    VIOLIN("Violin", STRINGS),
    STRINGS_VIOLA("Viola", STRINGS),
    STRINGS_CELLO("Cello", STRINGS),
    STRINGS_DOUBLE_BASS("Double bass", STRINGS),
    BRASS("Brass"),
    BRASS_TRUMPET("Trumpet", BRASS),
    BRASS_TROMBONE("Trombone", BRASS),
    BRASS_HORN("Horn", BRASS),
    BRASS_TUBA("Tuba", BRASS),
    WOODWINDS("Woodwinds"),
    WOODWINDS_FLUTE("Flute", WOODWINDS),
    WOODWINDS_CLARINET("Clarinet", WOODWINDS),
    WOODWINDS_SAXOPHONE("Saxophone", WOODWINDS),
    WOODWINDS_OBOE("Oboe", WOODWINDS),
    WOODWINDS_BASSOON("Bassoon", WOODWINDS),
    MUSIC_THEORY("Music theory"),
    COMPOSITION("Composition"),
    MUSIC_PRODUCTION("Music production");

    private final String label;
    private final Specialty parent;

    Specialty(String label) {
        this(label, null);
    }

    Specialty(String label, Specialty parent) {
        this.label = label;
        this.parent = parent;
    }

    static Optional<Specialty> of(String code) {
        return Arrays.stream(values())
                .filter(specialty -> specialty.name().equals(code))
                .findFirst();
    }

    String label() {
        return label;
    }

    /** What it is a kind of. */
    Optional<Specialty> parent() {
        return Optional.ofNullable(parent);
    }
}
