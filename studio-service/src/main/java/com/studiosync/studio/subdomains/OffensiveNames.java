package com.studiosync.studio.subdomains;

import java.util.Arrays;
import java.util.Set;

/** Words that no studio's name may hold. */
final class OffensiveNames {

    private static final Set<String> WORDS = Set.of("""
            arschloch asshole bastard bitch bollocks bullshit cocksucker cunt dickhead fick ficken fotze fuck fucker
            fucking heil hitler hurensohn merde motherfucker nazi nazis nigga nigger paki piss porn porno puta putain
            rape scheisse shit slut twat wanker whore wichser xxx
            """.strip().split("\\s+"));

    private OffensiveNames() {}

    /**
     * Whether a name offends. It is matched by whole words between hyphens, so that a place called Scunthorpe can have a
     * studio, and as a whole without its hyphens; digits count as the letters that they are read as.
     */
    static boolean contains(String name) {
        String read = asLetters(name);
        return WORDS.contains(read.replace("-", ""))
                || Arrays.stream(read.split("-")).anyMatch(WORDS::contains);
    }

    static Set<String> all() {
        return WORDS;
    }

    private static String asLetters(String name) {
        return name.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }
}
