package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.Target;

/**
 * One line of the table.
 *
 * @param yardstick the name of the line that it is compared with: whoever writes a log with one who does as well
 */
record Row(String name, Target target, String yardstick) {

    static final String NGINX = "nginx";
    static final String NGINX_WITHOUT_LOG = "nginx without access log";

    static Row withoutLog(String name, Target target) {
        return new Row(name, target, NGINX_WITHOUT_LOG);
    }

    static Row withLog(String name, Target target) {
        return new Row(name, target, NGINX);
    }
}
