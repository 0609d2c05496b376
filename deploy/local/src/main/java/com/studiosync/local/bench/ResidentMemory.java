package com.studiosync.local.bench;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much memory the five applications hold, as Linux tells it. */
final class ResidentMemory {

    private static final String FIELD = "VmRSS:";
    private static final int KIB_PER_MIB = 1_024;

    private ResidentMemory() {}

    static String of(LocalStack stack) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return "%-46s not measured: this system has no /proc".formatted("resident memory");
        }
        long[] mebibytes = Arrays.stream(Service.values())
                .mapToLong(service -> mebibytes(stack.pid(service)))
                .toArray();
        String each = Arrays.stream(Service.values())
                .map(service -> service.name().toLowerCase(Locale.ROOT) + " " + mebibytes[service.ordinal()])
                .collect(Collectors.joining(", "));
        return "%-46s %d MiB (%s)"
                .formatted(
                        "five applications, resident (target: 1536 MiB)",
                        Arrays.stream(mebibytes).sum(),
                        each);
    }

    private static long mebibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                            .filter(line -> line.startsWith(FIELD))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KIB_PER_MIB;
        } catch (IOException gone) {
            return 0;
        }
    }
}
