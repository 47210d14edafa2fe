package no.samtak.notification.letter.render;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A municipality's coat of arms or logo, as it stands beside its name: opaque on white, so that any archive keeps it. */
final class MunicipalMark {

    private static final int LEAST_HEIGHT = 180;
    private static final int WIDEST = 4;
    private static final int LARGEST_KILOBYTES = 200;

    private MunicipalMark() {}

    /** The picture as a data URI; empty, with a fault, when it would not print well. */
    static Optional<String> read(String file, byte[] png, List<WordingFault> faults) {
        var picture = decode(png);
        if (picture.isEmpty()) {
            faults.add(new WordingFault(file, 1, "mark is not a PNG picture; save it as one"));
            return Optional.empty();
        }
        int height = picture.get().getHeight();
        if (height < LEAST_HEIGHT) {
            faults.add(new WordingFault(
                    file, 1, "mark is %d pixels high; it takes %d to print well".formatted(height, LEAST_HEIGHT)));
        }
        if (picture.get().getWidth() > WIDEST * height) {
            faults.add(new WordingFault(file, 1, "mark is more than %d times as wide as it is high".formatted(WIDEST)));
        }
        if (png.length > LARGEST_KILOBYTES << 10) {
            faults.add(new WordingFault(
                    file, 1, "mark is larger than %d kB, and it is in every letter".formatted(LARGEST_KILOBYTES)));
        }
        return Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(opaque(picture.get())));
    }

    private static Optional<BufferedImage> decode(byte[] png) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] opaque(BufferedImage picture) {
        var onWhite = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = onWhite.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(onWhite, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }
}
