package com.studiosync.profile.publicpages;

import com.studiosync.profile.teachers.MovedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends whoever asks by a former slug to the same place of the page that the teacher has now. */
@ApplicationScoped
class MovedPages {

    private static final int BEFORE_THE_SLUG = PublicTeacherResource.PATH.length() + 1;

    /** Only the path is told, as the host stays the same. It is kept as short as a page: a slug can be changed back. */
    @ServerExceptionMapper
    RestResponse<Void> moved(MovedPage page, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        int end = path.indexOf('/', BEFORE_THE_SLUG);
        String rest = end < 0 ? "" : path.substring(end);
        String query = uri.getRequestUri().getRawQuery();
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.PERMANENT_REDIRECT)
                .header(
                        HttpHeaders.LOCATION,
                        PublicTeacherResource.PATH + "/" + page.slug() + rest + (query == null ? "" : "?" + query))
                .header(HttpHeaders.CACHE_CONTROL, "max-age=" + PublicTeacherResource.SECONDS)
                .build();
    }
}
