package org.cardorticket.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How large pictures are made, in pixels.
record PictureSize(int width, int height) {

    /// The size of a laptop's window.
    static final PictureSize STANDARD = new PictureSize(1440, 900);

    /// Reads `1440x900`; 640x480 at least, 3840x2160 at most.
    static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            String[] parts = text.split("x", -1);
            if (text.matches("\\d{3,4}x\\d{3,4}")) {
                int width = Integer.parseInt(parts[0]);
                int height = Integer.parseInt(parts[1]);
                if (width >= 640 && height >= 480 && width <= 3840 && height <= 2160) {
                    return new PictureSize(width, height);
                }
            }
            throw new TypeConversionException("a size is like 1440x900, up to 3840x2160");
        }
    }
}
