package com.studiosync.platform.security;

/**
 * The claims of an access token beside the registered ones of RFC 7519. A token never carries a name or an address.
 */
public final class Claims {

    /** The session that the token belongs to, as in OpenID Connect Back-Channel Logout. */
    public static final String SESSION = "sid";

    /** How often tokens of the session were refused before this one was given out; a smaller one may be refused by now. */
    public static final String GENERATION = "gen";

    /** The studio that the token is bound to; absent when it is bound to none. */
    public static final String STUDIO = "studio";

    /** Permissions that this member has beyond those of the roles. */
    public static final String GRANTED = "granted";

    /** Permissions that were withdrawn from this member. */
    public static final String WITHDRAWN = "withdrawn";

    /**
     * The group of the platform's operator, in tokens that are bound to no studio. It is none of the roles in a studio and
     * has none of their permissions.
     */
    public static final String OPERATOR = "OPERATOR";

    /** The {@code aud} of every access token. */
    public static final String AUDIENCE = "studiosync";

    private Claims() {}
}
