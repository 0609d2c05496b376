package com.studiosync.studio.layout.rules;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.studio.layout.plan.Layout;
import io.vertx.core.json.JsonObject;

/** A layout is stored, sent and drawn as a whole, so it has to be of a bounded size. */
final class LayoutSize {

    static final int MOST_KIB = 256;

    private LayoutSize() {}

    static void require(Layout layout) {
        if (JsonObject.mapFrom(layout).toBuffer().length() > MOST_KIB * 1024) {
            throw Problems.of(ProblemType.TOO_LARGE, "A layout has at most " + MOST_KIB + " KiB.");
        }
    }
}
