package com.studiosync.platform.images;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Keeps every body but a picture as small as everywhere: the limit of the HTTP layer has to let pictures pass. */
@Provider
public class OtherBodies implements ReaderInterceptor {

    private static final int MOST_BYTES = 1024 * 1024;

    /** The body lies in memory by now, within that limit, so that one that did not tell its length is measured, too. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getType() != byte[].class && body.getInputStream().available() > MOST_BYTES) {
            throw Problems.of(ProblemType.TOO_LARGE, "The body may have " + MOST_BYTES + " bytes.");
        }
        return body.proceed();
    }
}
