package tw.anwang.documents;

/** Paper size and margins, all in millimetres. */
public record PageFormat(int width, int height, int top, int right, int bottom, int left) {
    /** A4 upright with the margins of official papers: 25 mm all round. */
    public static final PageFormat A4_PORTRAIT = new PageFormat(210, 297, 25, 25, 25, 25);
    /** A4 lying, for wide tables: 15 mm at the sides, 20 mm above and below. */
    public static final PageFormat A4_LANDSCAPE = new PageFormat(297, 210, 20, 15, 20, 15);

    public PageFormat {
        if (width - left - right < 50 || height - top - bottom < 50) {
            throw new IllegalArgumentException("the margins leave no room to write on");
        }
    }

    /** The same paper with other margins, in millimetres. */
    public PageFormat withMargins(int newTop, int newRight, int newBottom, int newLeft) {
        return new PageFormat(width, height, newTop, newRight, newBottom, newLeft);
    }

    public boolean landscape() {
        return width > height;
    }

    /** Width of a line of text, in millimetres. */
    public int textWidth() {
        return width - left - right;
    }
}
