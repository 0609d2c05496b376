package com.studiosync.studio.layout.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.Problems;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The layouts to begin with. They are read at the start, because reading files would hold up requests. */
@Startup
@ApplicationScoped
public class Templates {

    private final List<Template> templates;

    Templates(ObjectMapper json) {
        templates = Stream.of("small-studio", "practice-rooms", "school")
                .map(code -> read(json, "/layouts/" + code + ".json"))
                .toList();
    }

    public List<Template> all() {
        return templates;
    }

    /** The one with that code; 404 when there is none. */
    Template required(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("template"));
    }

    private static Template read(ObjectMapper json, String resource) {
        try (InputStream document = Templates.class.getResourceAsStream(resource)) {
            return json.readValue(document, Template.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
