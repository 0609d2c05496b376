package com.studiosync.local.cli.output;

import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown when the stack is ready: where everything is. */
public record Banner(Addresses addresses, Path data, Duration took) {

    @Override
    public String toString() {
        return """

                StudioSync is ready after %.1f s.

                  Platform   %s
                  Studios    %s
                  API docs   %s
                  Mailbox    %s   (JSON: /api/messages)
                  Health     %s   (%s)
                  Metrics    %s   (same ports)
                  Data       %s

                  Try it: ./studiosync demo        Stop it: Ctrl-C, or ./studiosync down
                """.formatted(
                        took.toMillis() / 1000.0,
                        addresses.platform(),
                        addresses.studio("name").toString().replace("name", "<subdomain>"),
                        addresses.apiDocs(),
                        addresses.mailbox(),
                        addresses.readiness(Service.GATEWAY),
                        others(),
                        addresses.metrics(Service.GATEWAY),
                        data);
    }

    private String others() {
        return Stream.of(Service.values())
                .filter(service -> service != Service.GATEWAY)
                .map(service -> service.port().key() + " " + addresses.ports().of(service.managementPort()))
                .collect(Collectors.joining(", "));
    }
}
