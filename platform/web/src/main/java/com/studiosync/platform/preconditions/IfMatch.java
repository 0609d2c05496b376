package com.studiosync.platform.preconditions;

import com.studiosync.platform.problems.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The version that a client has seen and wants to change; use it as a {@code @BeanParam}. Several tags and {@code *} mean
 * what they mean in HTTP; a weak tag never matches.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-if-match">RFC 9110, section 13.1.1</a>
 */
public class IfMatch {

    private static final String ANY = "*";
    private static final String TAG = "\\s*(W/)?\"[\\x21\\x23-\\x7E]*\"\\s*";
    private static final Pattern ACCEPTABLE = Pattern.compile("\\s*\\*\\s*|" + TAG + "(," + TAG + ")*");
    private static final int MAX_LENGTH = 1_024;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(
            description = "The ETag that you read; 428 without, 412 when the document has changed since",
            example = "\"3\"")
    String header;

    /** What a client would have sent, for callers that are no HTTP resource. */
    public static IfMatch of(String header) {
        IfMatch expected = new IfMatch();
        expected.header = header;
        return expected;
    }

    /**
     * Lets a change of the document pass when the client has seen its current version; the refusal tells that one.
     *
     * @throws com.studiosync.platform.problems.ProblemException 428 without a header, 400 for one that is none, 412 for
     *     another version
     */
    public void verify(long currentVersion) {
        if (header == null) {
            throw Problems.preconditionRequired();
        }
        verifyIfSent(currentVersion);
    }

    /**
     * The same for a document that one person alone changes, where the header may be absent.
     *
     * @throws com.studiosync.platform.problems.ProblemException 400 for a header that is none, 412 for another version
     */
    public void verifyIfSent(long currentVersion) {
        if (header == null) {
            return;
        }
        if (header.length() > MAX_LENGTH || !ACCEPTABLE.matcher(header).matches()) {
            throw Problems.malformed("The header If-Match holds no ETag in double quotes.");
        }
        String current = EntityTags.of(currentVersion);
        if (Arrays.stream(header.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals(ANY) || tag.equals(current))) {
            throw Problems.stale(current);
        }
    }
}
