import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/// The program's icon, a blue card before an amber ticket, in the format of each system.
///
/// `java src/dist/Icon.java FILE.png` writes the one that the window carries.
final class Icon {

    private static final Color CARD = new Color(0x1F5FC4);
    private static final Color TICKET = new Color(0xD98A1B);
    private static final Color PAPER = Color.WHITE;

    private Icon() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.write(Path.of(args[0]), png(128));
    }

    /// The icon for the system called `os`, in `folder`.
    static Path write(String os, Path folder) throws IOException {
        if (os.contains("win")) {
            return Files.write(folder.resolve("icon.ico"), ico());
        }
        return os.contains("mac")
                ? Files.write(folder.resolve("icon.icns"), icns())
                : Files.write(folder.resolve("icon.png"), png(512));
    }

    /// A PNG of `size` × `size` pixels.
    static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 512.0, size / 512.0);
        draw(pen);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen) {
        pen.rotate(Math.toRadians(-14), 300, 200);
        Area ticket = new Area(new RoundRectangle2D.Double(150, 90, 330, 200, 36, 36));
        // A ticket has a bite out of either edge, where it is torn.
        ticket.subtract(new Area(new Ellipse2D.Double(352, 66, 48, 48)));
        ticket.subtract(new Area(new Ellipse2D.Double(352, 266, 48, 48)));
        pen.setColor(TICKET);
        pen.fill(ticket);
        pen.setColor(PAPER);
        pen.setStroke(
                new BasicStroke(
                        8,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {4, 20},
                        0));
        pen.drawLine(376, 126, 376, 256);
        pen.rotate(Math.toRadians(14), 300, 200);
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(22, 194, 364, 250, 52, 52));
        pen.setColor(CARD);
        pen.fill(new RoundRectangle2D.Double(36, 208, 336, 222, 40, 40));
        pen.setColor(PAPER);
        pen.fill(new Ellipse2D.Double(90, 256, 62, 62));
        pen.fill(new RoundRectangle2D.Double(72, 330, 98, 54, 44, 44));
        for (int line = 0; line < 3; line++) {
            pen.fill(
                    new RoundRectangle2D.Double(
                            206, 268 + 44 * line, line == 2 ? 76 : 126, 20, 20, 20));
        }
    }

    /// Windows: a directory of pictures, each a PNG (allowed since Vista).
    private static byte[] ico() throws IOException {
        int[] sizes = {16, 32, 48, 256};
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        head.write(little(6).putShort((short) 0).putShort((short) 1).putShort((short) 4).array());
        for (int size : sizes) {
            byte[] png = png(size);
            head.write(
                    little(16)
                            .put((byte) size)
                            .put((byte) size)
                            .putShort((short) 0)
                            .putShort((short) 1)
                            .putShort((short) 32)
                            .putInt(png.length)
                            .putInt(6 + 16 * sizes.length + body.size())
                            .array());
            body.write(png);
        }
        head.write(body.toByteArray());
        return head.toByteArray();
    }

    /// macOS: blocks of a type, a length and a PNG.
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var each : Map.of("ic07", 128, "ic08", 256, "ic09", 512).entrySet()) {
            byte[] png = png(each.getValue());
            body.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            body.write(ByteBuffer.allocate(4).putInt(8 + png.length).array());
            body.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write("icns".getBytes(StandardCharsets.US_ASCII));
        all.write(ByteBuffer.allocate(4).putInt(8 + body.size()).array());
        all.write(body.toByteArray());
        return all.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
