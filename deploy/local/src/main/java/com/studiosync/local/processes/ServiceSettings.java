package com.studiosync.local.processes;

import com.studiosync.embedded.ServiceDatabase;
import com.studiosync.local.data.Secrets;
import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service is told when it starts. It goes into the environment and not onto the command line, where every user
 * of the machine could read the passwords.
 */
public record ServiceSettings(Addresses addresses, Secrets secrets, Map<Service, Map<String, String>> own) {

    private static final String MANY = "1000000";
    private static final String ENDLESS = "100000000/1m";
    private static final List<String> LIMITED_ROUTES = List.of(
            "AUTH",
            "AUTH_SWITCH",
            "AUTH_JOIN",
            "ACCOUNT_EMAIL_CONFIRM",
            "INVITATIONS_BY_TOKEN",
            "INVITATIONS_ACCEPT",
            "PUBLIC_ENROLMENTS",
            "PUBLIC_OFFERS");
    private static final String MAIL_FROM = "StudioSync <hello@studiosync.localhost>";

    public Map<String, String> of(Service service) {
        Map<String, String> settings = new LinkedHashMap<>();
        listening(service, settings);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        settings.put("STUDIOSYNC_SECRET_KEY", secrets.key());
        settings.put("STUDIOSYNC_PLATFORM_URL", addresses.platform().toString());
        settings.put(
                "STUDIOSYNC_TOKENS_JWKS_URL",
                addresses
                        .service(Service.IDENTITY)
                        .resolve("/.well-known/jwks.json")
                        .toString());
        service.database().map(secrets::database).ifPresent(database -> database(database, settings));
        if (service == Service.IDENTITY) {
            passwords(settings);
            limits(settings);
        }
        if (service == Service.PROFILE) {
            settings.put("STUDIOSYNC_MEDICAL_KEYS", secrets.medicalKey());
            settings.put("STUDIOSYNC_ENROLMENTS_OF_ONE_NETWORK", ENDLESS);
        }
        if (service == Service.NOTIFICATION) {
            mail(settings);
        }
        if (service == Service.GATEWAY) {
            neighbours(settings);
            doorLimits(settings);
        }
        settings.putAll(own.getOrDefault(service, Map.of()));
        return settings;
    }

    private void listening(Service service, Map<String, String> settings) {
        settings.put("QUARKUS_HTTP_HOST", Addresses.loopback());
        settings.put("QUARKUS_HTTP_PORT", number(service.port()));
        settings.put("QUARKUS_MANAGEMENT_HOST", Addresses.loopback());
        settings.put("QUARKUS_MANAGEMENT_PORT", number(service.managementPort()));
        settings.put("QUARKUS_BANNER_ENABLED", "false");
        // Whoever waits for readiness asks often, and each no would be a line in the log.
        settings.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");
    }

    private void database(ServiceDatabase database, Map<String, String> settings) {
        settings.put("STUDIOSYNC_DATABASE_HOST", "localhost");
        settings.put("STUDIOSYNC_DATABASE_PORT", number(Port.POSTGRES));
        settings.put("STUDIOSYNC_DATABASE_NAME", database.name());
        settings.put("STUDIOSYNC_DATABASE_OWNER_PASSWORD", database.ownerPassword());
        settings.put("STUDIOSYNC_DATABASE_APP_PASSWORD", database.appPassword());
        settings.put("STUDIOSYNC_DATABASE_RELAY_PASSWORD", database.relayPassword());
    }

    /** Here all services share the cores, so hashing passwords gets half of them at the most. */
    private static void passwords(Map<String, String> settings) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        settings.put("STUDIOSYNC_PASSWORDS_THREADS", Integer.toString(threads));
    }

    /**
     * Here everybody comes from one address, a load test too, so what an address may do is next to unlimited. What one
     * person may do is limited as anywhere.
     */
    private static void limits(Map<String, String> settings) {
        settings.put("STUDIOSYNC_LIMITS_SIGN_IN", MANY + "/1m");
        settings.put("STUDIOSYNC_LIMITS_REFRESH", MANY + "/1m");
        settings.put("STUDIOSYNC_LIMITS_SEND_MAIL", MANY + "/1m");
        settings.put("STUDIOSYNC_LIMITS_REDEEM_TOKEN", MANY + "/1m");
        settings.put("STUDIOSYNC_LIMITS_FREE_FAILURES_ADDRESS", MANY);
    }

    /** Here one client with one token can be all the load there is. */
    private static void doorLimits(Map<String, String> settings) {
        settings.put("STUDIOSYNC_GATEWAY_LIMITS_ADDRESS", ENDLESS);
        settings.put("STUDIOSYNC_GATEWAY_LIMITS_ACCOUNT", ENDLESS);
        settings.put("STUDIOSYNC_GATEWAY_LIMITS_STUDIO", ENDLESS);
        for (String route : LIMITED_ROUTES) {
            settings.put("STUDIOSYNC_GATEWAY_ROUTES_" + route + "_RATE_LIMIT", ENDLESS);
        }
    }

    private void mail(Map<String, String> settings) {
        settings.put("QUARKUS_MAILER_HOST", Addresses.loopback());
        settings.put("QUARKUS_MAILER_PORT", number(Port.SMTP));
        settings.put("QUARKUS_MAILER_FROM", MAIL_FROM);
    }

    private void neighbours(Map<String, String> settings) {
        for (Service service : Service.values()) {
            if (service != Service.GATEWAY) {
                settings.put(
                        "STUDIOSYNC_GATEWAY_SERVICES_" + service.name(),
                        addresses.service(service).toString());
            }
        }
    }

    private String number(Port port) {
        return Integer.toString(addresses.ports().of(port));
    }
}
