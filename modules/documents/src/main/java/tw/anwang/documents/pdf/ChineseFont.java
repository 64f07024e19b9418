package tw.anwang.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * NotoSansTC, regular and bold, with TrueType outlines. It draws all of Big5 but four signs and 7,000 characters
 * more; both weights draw the same ones.
 */
enum ChineseFont {
    REGULAR(400),
    BOLD(700);

    static final String FAMILY = "NotoSansTC";

    private final int weight;

    ChineseFont(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        String file = this == BOLD ? "NotoSansTC-Bold.ttf" : "NotoSansTC-Regular.ttf";
        return ChineseFont.class.getResourceAsStream("/tw/anwang/documents/font/" + file);
    }

    static boolean draws(int codePoint) {
        return Coverage.DRAWN.get(codePoint);
    }

    /** Read once, when the first PDF asks; afterwards a lookup is one bit. */
    private static final class Coverage {
        private static final BitSet DRAWN = read();

        private static BitSet read() {
            try (InputStream file = REGULAR.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                BitSet drawn = new BitSet(Character.MAX_CODE_POINT);
                for (int c = ' '; c < 0x30000; c++) {
                    if (glyphs.getGlyphId(c) != 0) {
                        drawn.set(c);
                    }
                }
                return drawn;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
