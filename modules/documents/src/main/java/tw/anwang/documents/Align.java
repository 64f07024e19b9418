package tw.anwang.documents;

/** Where the lines of a paragraph stand. */
public enum Align {
    LEFT("start"),
    CENTER("center"),
    RIGHT("end"),
    /** Both edges straight; the last line stands left. */
    BOTH("justify");

    private final String odf;

    Align(String odf) {
        this.odf = odf;
    }

    /** The value of {@code fo:text-align}. */
    public String odf() {
        return odf;
    }
}
