package com.studiosync.studio.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SettingsJsonTest {

    @Property
    void no_bytes_whatever_break_the_reader(@ForAll("almostJson") String sent) {
        try {
            String written = SettingsJson.write(SettingsJson.read(bytes(sent)));

            assertEquals(written, SettingsJson.write(SettingsJson.stored(written)));
        } catch (ProblemException refused) {
            assertTrue(List.of(400, 422).contains(refused.type().status()), sent);
        }
    }

    @Property(tries = 200)
    void depth_is_refused_from_the_seventeenth_level_on(@ForAll("nests") String nest) {
        long depth = nest.chars().filter(c -> c == '{' || c == '[').count() + 1;
        byte[] sent = bytes("{\"a\":" + nest + "1" + closed(nest) + "}");

        if (depth > 16) {
            assertEquals(
                    422,
                    assertThrows(ProblemException.class, () -> SettingsJson.read(sent))
                            .type()
                            .status());
        } else {
            assertEquals(new String(sent, StandardCharsets.UTF_8), SettingsJson.write(SettingsJson.read(sent)));
        }
    }

    @Property(tries = 200)
    void a_patch_that_is_shallow_enough_leaves_settings_that_are(
            @ForAll("nests") String before, @ForAll("nests") String patch) {
        ObjectNode settings = SettingsJson.stored("{\"a\":" + shortened(before) + "}");
        ObjectNode changes = SettingsJson.read(bytes("{\"a\":" + shortened(patch) + "}"));

        String merged = SettingsJson.write(new MergePatch(changes).appliedTo(settings));

        assertEquals(merged, SettingsJson.write(SettingsJson.read(bytes(merged))));
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-0", "1e9999", "null", "true", "\u0000",
                        "\\")
                .list()
                .ofMaxSize(60)
                .map(tokens -> String.join("", tokens))
                .flatMap(inner -> Arbitraries.of(inner, "{\"a\":" + inner + "}"));
    }

    @Provide
    Arbitrary<String> nests() {
        return Arbitraries.of("[", "{\"a\":").list().ofMinSize(10).ofMaxSize(30).map(levels -> String.join("", levels));
    }

    private static String shortened(String nest) {
        String shallow = nest.replaceAll("^((?:\\[|\\{\"a\":){0,15}).*", "$1");
        return shallow + "1" + closed(shallow);
    }

    private static String closed(String nest) {
        return new StringBuilder(nest.replace("\"a\":", "").replace('[', ']').replace('{', '}'))
                .reverse()
                .toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
