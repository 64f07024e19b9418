package tw.anwang.documents.layout;

import tw.anwang.documents.Block;

/**
 * A paragraph whose first line begins at {@code start} and whose other lines begin behind its mark. Both in half ems,
 * half the width of a Chinese character, so that equal measures are equal.
 */
public record Hanging(int start, int hang) {
    private static final int[] LEVEL_START = {0, 2, 4, 8, 10, 14};

    public static Hanging of(Block.Numbered paragraph) {
        return new Hanging(LEVEL_START[paragraph.level() - 1], halfEms(paragraph.mark()));
    }

    public static Hanging of(Block.Label label) {
        return new Hanging(0, halfEms(label.printed()));
    }

    /** Where all lines but the first begin, in ems. */
    public double left() {
        return (start + hang) / 2.0;
    }

    /** How far the first line stands out to the left, in ems. */
    public double out() {
        return hang / 2.0;
    }

    /** Chinese characters and their punctuation are an em wide, others about half of it. */
    private static int halfEms(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
