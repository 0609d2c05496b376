package com.studiosync.platform.images;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;

/** Cleans what it gets, and hands pictures out with and without a word on how long they may be kept. */
@Path("/pictures")
@PermitAll
public class PictureResource {

    private final ImageCleaner cleaner;

    PictureResource(ImageCleaner cleaner) {
        this.cleaner = cleaner;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Uni<CleanImage> clean(byte[] upload) {
        return cleaner.clean(upload, TestCleaner.LIMITS);
    }

    @GET
    @Path("opaque")
    public Uni<CleanImage> opaque() {
        return cleaner.clean(Pictures.png(20, 20, (x, y) -> Pictures.RED), TestCleaner.LIMITS);
    }

    @GET
    @Path("transparent")
    @Cache(maxAge = 60)
    public Uni<CleanImage> transparent() {
        return cleaner.clean(Pictures.png(20, 20, (x, y) -> 0x80FF0000), TestCleaner.LIMITS);
    }
}
