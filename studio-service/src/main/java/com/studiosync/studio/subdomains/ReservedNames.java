package com.studiosync.studio.subdomains;

import java.util.Set;

/** Names that no studio can have: those that the platform uses or that pass for it, and those that offend. */
final class ReservedNames {

    static final Set<String> RESERVED = names("""
            about abuse access account accounts admin administrator api app apps assets auth autoconfig
            autodiscover beta billing blog careers cdn checkout config console contact dashboard dev dns docs
            download email events faq files forum ftp gateway git graphql grafana health help hostmaster
            identity imap images img info internal invoice invoices jobs js kafka legal live local localhost
            login logout mail mailbox marketing media metrics monitor monitoring mx news newsletter noc noreply
            notification notifications ns1 ns2 ns3 ns4 oauth openapi openid official partners password pay
            payment payments platform pop pop3 portal postgres postmaster press preview pricing privacy private
            prod production profile profiles proxy public register registration root sales sandbox secure
            security server service services shop signin signup smtp sso ssl staff staging stage static stats
            status store studio studios studiosync subdomain support swagger sys sysadmin system team terms test
            testing undefined null upload uploads user users verify video webhook webhooks webmail webmaster
            wiki wpad www www1 www2 www3
            """);

    /** Matched against whole words between hyphens, so that a place called Scunthorpe can have a studio. */
    static final Set<String> OFFENSIVE = names("""
            arschloch asshole bastard bitch bollocks bullshit cocksucker cunt dickhead fick ficken fotze fuck
            fucker fucking heil hitler hurensohn merde motherfucker nazi nazis nigger nigga paki piss porn porno
            puta putain rape scheisse shit slut twat wanker whore wichser xxx
            """);

    private ReservedNames() {}

    private static Set<String> names(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
