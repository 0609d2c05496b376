package com.studiosync.local.stack;

import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project folder in which each application is a {@link FakeService}. */
public record FakeProject(Path root) {

    /** Builds it below {@code parent}, in a folder with a space in its name. */
    public static FakeProject in(Path parent) {
        FakeProject project = new FakeProject(parent.resolve("a project"));
        try {
            for (Service service : Service.values()) {
                project.build(service.artifact(project.root));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    public Path data() {
        return root.resolve(".local");
    }

    /** A stack that disturbs no other. */
    LocalStackSetup stack() {
        return LocalStack.of(root).dataIn(data()).ports(Ports.free());
    }

    /** Makes a service misbehave as {@link FakeService} says. */
    void ask(String behaviour, Service service) {
        try {
            Files.createDirectories(data());
            Files.createFile(data().resolve(behaviour + "-" + service.module()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        Files.createDirectories(jar.getParent());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(file, manifest);
                var bytes = FakeService.class.getClassLoader().getResourceAsStream(entry)) {
            content.putNextEntry(new JarEntry(entry));
            bytes.transferTo(content);
        }
    }
}
