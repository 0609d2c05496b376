package com.studiosync.studio.layout.rules;

import java.text.Normalizer;
import java.util.Locale;

/** People read names alike whatever their case and however their accents are written. */
final class Names {

    private Names() {}

    static String folded(String name) {
        return name == null
                ? null
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
