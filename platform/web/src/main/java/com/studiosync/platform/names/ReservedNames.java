package com.studiosync.platform.names;

import java.util.Set;

/** First labels of hosts that no studio can have: the platform uses them, may come to use them, or they pass for it. */
public final class ReservedNames {

    private static final Set<String> ALL = Set.of("""
            about abuse access account accounts admin administrator api app apps assets auth autoconfig autodiscover
            beta billing blog careers cdn checkout config console contact dashboard demo-api dev dns docs download email
            events faq files forum ftp gateway git grafana graphql health help hostmaster identity images imap img info
            intern internal invoice invoices jobs js kafka legal live local localhost login logout mail mailbox
            marketing media metrics monitor monitoring mx news newsletter noc noreply notification notifications ns1 ns2
            ns3 ns4 null oauth official openapi openid partners password pay payment payments platform pop pop3 portal
            postgres postmaster press preview pricing privacy private prod production profile profiles proxy public
            register registration root sales sandbox secure security server service services shop signin signup smtp ssh
            ssl sso staff stage staging static stats status store studio studios studiosync subdomain support swagger
            sys sysadmin system team terms test testing undefined upload uploads user users verify video vpn webhook
            webhooks webmail webmaster wiki wpad www www1 www2 www3
            """.strip().split("\\s+"));

    private ReservedNames() {}

    /** Whether a name, in lower case, is reserved. */
    public static boolean contains(String name) {
        return ALL.contains(name);
    }

    /** All of them. */
    public static Set<String> all() {
        return ALL;
    }
}
