package com.studiosync.system.attack;

/** What is special about an operation. */
enum Trait {
    /** Takes something away for good, so who may do it does it once, at the end. */
    LAST,

    /** Asks for a secret, such as a password or a mailed token, that nobody here has. */
    SECRET,

    /** Is about the caller's own things alone: those of the studio's admin are absent for everybody else. */
    ADMINS_OWN,

    /** What it finds is each caller's own, or may be absent or refused for reasons that no role decides. */
    OPEN,

    /** Answers differently each time. */
    CHANGING
}
