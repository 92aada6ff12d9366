package org.salute.interaction.control;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files a record takes, told by their first bytes and never by their names. */
public enum MediaType {
    PDF("application/pdf", "pdf", 0, "255044462d"),
    JPEG("image/jpeg", "jpg", 0, "ffd8ff"),
    PNG("image/png", "png", 0, "89504e470d0a1a0a"),
    WEBP("image/webp", "webp", 8, "57454250"),
    HEIC("image/heic", "heic", 4, "6674797068656963");

    private final String type;
    private final String extension;
    private final int offset;
    private final byte[] signature;

    MediaType(String type, String extension, int offset, String signature) {
        this.type = type;
        this.extension = extension;
        this.offset = offset;
        this.signature = HexFormat.of().parseHex(signature);
    }

    /** The kind of a file; empty for every kind that is not taken. */
    public static Optional<MediaType> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /** As HTTP names it. */
    public String type() {
        return type;
    }

    /** As file names end. */
    public String extension() {
        return extension;
    }

    private boolean begins(byte[] content) {
        int end = offset + signature.length;
        return content.length >= end && Arrays.equals(content, offset, end, signature, 0, signature.length);
    }
}
