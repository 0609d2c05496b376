package com.studiosync.local.demo;

import com.studiosync.local.parts.Addresses;

/** Tells how to look at the demo studio, in a browser and with commands that can be pasted. */
record HowToLook(Addresses addresses, String subdomain) {

    private static final String TEXT = """

            Look at it:
              STUDIO/api/v1/public/studio
              STUDIO/api/v1/public/teachers
              MAILBOX   (the mails that were sent)

            Log in as OWNER with the password 'PASSWORD', and ask as the studio's admin:
              TOKEN=$(curl -s STUDIO/api/v1/auth/login -H 'Content-Type: application/json' \\
                -d '{"email":"OWNER","password":"PASSWORD"}' | sed 's/.*"accessToken":"\\([^"]*\\)".*/\\1/')
              curl -s STUDIO/api/v1/students -H "Authorization: Bearer $TOKEN"
              curl -s STUDIO/api/v1/teachers -H "Authorization: Bearer $TOKEN"

            Where names below localhost are not resolved, ask the platform with the studio's name:
              curl -s PLATFORM/api/v1/public/teachers -H 'Host: HOST'
            """;

    @Override
    public String toString() {
        return TEXT.replace("STUDIO", addresses.studio(subdomain).toString())
                .replace("HOST", addresses.studio(subdomain).getAuthority())
                .replace("PLATFORM", addresses.platform().toString())
                .replace("MAILBOX", addresses.mailbox().toString())
                .replace("OWNER", DemoOwner.EMAIL)
                .replace("PASSWORD", DemoOwner.PASSWORD);
    }
}
