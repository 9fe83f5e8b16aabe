package org.cardorticket.export;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/// An animated GIF as the JDK's own reader understands it.
public record GifFile(int width, int height, List<Frame> frames, boolean repeatsForEver) {

    /// One picture, drawn over those before it.
    public record Frame(Rectangle part, int delay, BufferedImage image) {}

    /// Reads `file`.
    public static GifFile read(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            reader.setInput(in);
            IIOMetadataNode screen =
                    node(
                            (IIOMetadataNode)
                                    reader.getStreamMetadata()
                                            .getAsTree("javax_imageio_gif_stream_1.0"),
                            "LogicalScreenDescriptor");
            List<Frame> frames = new ArrayList<>();
            boolean forEver = false;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode root =
                        (IIOMetadataNode)
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode place = node(root, "ImageDescriptor");
                BufferedImage image = reader.read(i);
                frames.add(
                        new Frame(
                                new Rectangle(
                                        number(place, "imageLeftPosition"),
                                        number(place, "imageTopPosition"),
                                        image.getWidth(),
                                        image.getHeight()),
                                number(node(root, "GraphicControlExtension"), "delayTime"),
                                image));
                forEver |= root.getElementsByTagName("ApplicationExtension").getLength() > 0;
            }
            return new GifFile(
                    number(screen, "logicalScreenWidth"),
                    number(screen, "logicalScreenHeight"),
                    frames,
                    forEver);
        } finally {
            reader.dispose();
        }
    }

    /// How long it takes, in centiseconds.
    public int length() {
        return frames.stream().mapToInt(Frame::delay).sum();
    }

    /// What is to be seen when the picture `index` has been drawn.
    public BufferedImage shown(int index) {
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        for (Frame frame : frames.subList(0, index + 1)) {
            pen.drawImage(frame.image(), frame.part().x, frame.part().y, null);
        }
        pen.dispose();
        return all;
    }

    private static IIOMetadataNode node(IIOMetadataNode root, String name) {
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
