package com.studiosync.platform.images.pixels;

import com.studiosync.platform.images.formats.PictureFile;
import com.studiosync.platform.images.formats.PictureFile.Coding;
import com.studiosync.platform.images.webp.AlphaPlane;
import com.studiosync.platform.images.webp.LosslessStream;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** Decodes a picture: what can be read coarsely into at most 32 MiB, by leaving out rows and columns of a large one. */
final class Decoder {

    private static final long MAX_DECODED_BYTES = 32 * 1024 * 1024;

    /** A side is read at least this many times as long as it will be, so that averaging still has something to do. */
    private static final int OVERSAMPLING = 4;

    private Decoder() {}

    static Pixels decode(PictureFile picture, int maxSide) throws IOException {
        if (picture.coding() == Coding.WEBP_LOSSLESS) {
            int[] pixels = LosslessStream.decode(picture.data(), picture.width(), picture.height());
            return new ArgbPixels(picture.width(), picture.height(), pixels);
        }
        if (picture.alpha() == null) {
            return read(picture, maxSide);
        }
        byte[] alpha = AlphaPlane.decode(picture.alpha(), picture.width(), picture.height());
        return new VeiledPixels(read(picture, maxSide), alpha);
    }

    private static Pixels read(PictureFile picture, int maxSide) throws IOException {
        ImageReader reader = readerOf(picture.coding());
        List<String> warnings = new ArrayList<>();
        try {
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(new ByteArrayImageInputStream(picture.data()), true, true);
            ImageTypeSpecifier layout = reader.getImageTypes(0).next();
            ImageReadParam how = reader.getDefaultReadParam();
            how.setDestinationType(layout);
            int step = picture.alpha() == null ? step(picture, bytesPerPixel(layout), maxSide) : 1;
            how.setSourceSubsampling(step, step, 0, 0);
            Pixels pixels = new RasterPixels(reader.read(0, how));
            refuseIncomplete(picture.coding(), warnings);
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    /** The WebP reader is named, because what a search for plug-ins finds depends on the class loader of the thread. */
    private static ImageReader readerOf(Coding coding) throws IOException {
        return coding == Coding.WEBP_LOSSY
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(coding.name()).next();
    }

    private static int bytesPerPixel(ImageTypeSpecifier layout) {
        SampleModel samples = layout.getSampleModel();
        return Math.max(
                1, samples.getNumDataElements() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE);
    }

    private static int step(PictureFile picture, int bytesPerPixel, int maxSide) {
        int step = Math.max(1, Math.max(picture.width(), picture.height()) / (OVERSAMPLING * maxSide));
        while (picture.pixels() / step / step * bytesPerPixel > MAX_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    /** For two of the readers a warning means that pixels are missing; that of JPEG warns of much that nobody sees. */
    private static void refuseIncomplete(Coding coding, List<String> warnings) throws IOException {
        if (coding != Coding.JPEG && !warnings.isEmpty()) {
            throw new IIOException(warnings.get(0));
        }
    }
}
