package vn.memberdev.platform.intake.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps control characters at the ends of cells from being taken for white space: the parser cuts off whatever is not
 * above a space. They come out as the one control character above it, which is refused where the cell is read.
 */
final class VisibleControls extends FilterInputStream {

    private static final int DELETE = 0x7F;
    private static final int MARK = 4;

    private final boolean wide;

    VisibleControls(InputStream file) throws IOException {
        super(new BufferedInputStream(file));
        this.wide = isWide(in);
    }

    /** In UTF-16 these bytes are parts of letters. */
    private static boolean isWide(InputStream file) throws IOException {
        file.mark(MARK);
        byte[] first = file.readNBytes(MARK);
        file.reset();
        boolean wide = first.length > 1 && (first[0] == (byte) 0xFE || first[0] == (byte) 0xFF);
        for (byte one : first) {
            wide |= one == 0;
        }
        return wide;
    }

    @Override
    public int read() throws IOException {
        return visible(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        for (int at = from; at < from + count; at++) {
            into[at] = (byte) visible(into[at]);
        }
        return count;
    }

    private int visible(int one) {
        boolean control = one > 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r';
        return control && !wide ? DELETE : one;
    }
}
