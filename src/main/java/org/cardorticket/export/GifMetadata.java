package org.cardorticket.export;

import java.awt.Rectangle;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// What stands beside the pixels of a GIF's picture: where, for how long, and what becomes of it.
final class GifMetadata {

    private static final int TRANSPARENT = 255;

    /// Repeat for ever, as Netscape's extension says it.
    private static final byte[] FOR_EVER = {1, 0, 0};

    private GifMetadata() {}

    static void fill(IIOMetadata metadata, Rectangle part, int delay, boolean first)
            throws IIOInvalidTreeException {
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode descriptor = child(root, "ImageDescriptor");
        descriptor.setAttribute("imageLeftPosition", String.valueOf(part.x));
        descriptor.setAttribute("imageTopPosition", String.valueOf(part.y));
        descriptor.setAttribute("imageWidth", String.valueOf(part.width));
        descriptor.setAttribute("imageHeight", String.valueOf(part.height));
        descriptor.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", String.valueOf(TRANSPARENT));
        control.setAttribute("delayTime", String.valueOf(Math.min(delay, 0xFFFF)));
        if (first) {
            IIOMetadataNode netscape = new IIOMetadataNode("ApplicationExtension");
            netscape.setAttribute("applicationID", "NETSCAPE");
            netscape.setAttribute("authenticationCode", "2.0");
            netscape.setUserObject(FOR_EVER.clone());
            child(root, "ApplicationExtensions").appendChild(netscape);
        }
        metadata.setFromTree(format, root);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i) instanceof IIOMetadataNode node && node.getNodeName().equals(name)) {
                return node;
            }
        }
        IIOMetadataNode node = new IIOMetadataNode(name);
        root.appendChild(node);
        return node;
    }
}
