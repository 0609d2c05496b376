package com.studiosync.studio.layout.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** People read names alike whatever their case, however their accents are written, and whatever nobody can see in them. */
final class Names {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private Names() {}

    static String folded(String name) {
        return name == null
                ? null
                : UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
