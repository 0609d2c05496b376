package com.studiosync.testing.isolation;

/** Something in the catalogue that is against the rules. */
record Finding(String name, String what) {

    @Override
    public String toString() {
        return name + " " + what;
    }
}
