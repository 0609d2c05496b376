package com.studiosync.local.stack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.FreePort;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.processes.Readiness;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    private final Readiness readiness = new Readiness();
    private FakeProject project;

    @BeforeEach
    void build(@TempDir Path parent) {
        project = FakeProject.in(parent);
    }

    @Test
    void everything_is_ready_after_the_start_and_gone_after_the_close() throws Exception {
        LocalStack stack = project.stack().start();
        for (Service service : Service.values()) {
            assertTrue(readiness.confirmedBy(stack.addresses().readiness(service)), service.module());
        }
        assertEquals(Topics.all().keySet(), topics(stack));
        execute(stack.superuserJdbcUrl(Service.STUDIO), "create table kept (value int)");

        stack.close();

        assertNothingRuns(stack);
        try (LocalStack again = project.stack().start()) {
            execute(again.superuserJdbcUrl(Service.STUDIO), "insert into kept values (1)");
        }
    }

    @Test
    void a_service_that_dies_at_the_start_is_named_with_its_last_lines_and_nothing_is_left() {
        project.ask("dies", Service.STUDIO);
        LocalStack stack = project.stack().prepare();

        StackException failure = assertThrows(StackException.class, stack::start);

        assertTrue(failure.getMessage().startsWith("studio-service ended with exit code 7"), failure.getMessage());
        assertTrue(failure.getMessage().contains("cannot go on without a reason"));
        assertNothingRuns(stack);
    }

    @Test
    void a_service_that_never_becomes_ready_is_given_up_and_nothing_is_left() {
        project.ask("never-ready", Service.IDENTITY);
        LocalStack stack = project.stack().patience(Duration.ofSeconds(5)).prepare();

        StackException failure = assertThrows(StackException.class, stack::start);

        assertTrue(failure.getMessage().startsWith("identity-service is not ready after 5 s"), failure.getMessage());
        assertTrue(failure.getMessage().contains("hello from identity-service at http://localhost:"));
        assertNothingRuns(stack);
    }

    @Test
    void a_taken_port_is_named_with_its_purpose_and_the_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(FreePort.next(), 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.free().with(Map.of(Port.PROFILE, taken.getLocalPort()));

            StackException failure =
                    assertThrows(StackException.class, project.stack().ports(ports)::start);

            assertEquals(
                    "Port %d (profile-service) is taken: free it, or choose another with --port profile=NUMBER or STUDIOSYNC_PORT_PROFILE=NUMBER."
                            .formatted(taken.getLocalPort()),
                    failure.getMessage());
        }
    }

    @Test
    void a_missing_build_is_said_so() throws Exception {
        Files.delete(Service.IDENTITY.artifact(project.root()));

        StackException failure = assertThrows(StackException.class, project.stack()::start);

        assertTrue(failure.getMessage().startsWith("identity-service is not built"), failure.getMessage());
    }

    @Test
    void a_close_from_elsewhere_ends_a_start_that_is_under_way() throws Exception {
        project.ask("never-ready", Service.GATEWAY);
        LocalStack stack = project.stack().prepare();
        Thread starter = new Thread(() -> assertThrows(StackException.class, stack::start));
        starter.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> readiness.confirmedBy(stack.addresses().readiness(Service.IDENTITY)));

        stack.close();

        starter.join(TimeUnit.SECONDS.toMillis(30));
        assertNothingRuns(stack);
    }

    private static void assertNothingRuns(LocalStack stack) {
        Stream.of(Port.values())
                .forEach(port ->
                        assertTrue(FreePort.isFree(stack.addresses().ports().of(port)), port + " is still taken"));
    }

    private static Set<String> topics(LocalStack stack) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrapServers()))) {
            return admin.listTopics().names().get(20, TimeUnit.SECONDS);
        }
    }

    private static void execute(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
