package tw.anwang.documents.sheet;

/**
 * Text a spreadsheet program may take for a formula: a name typed as {@code =HYPERLINK(…)} must reach the reader as
 * the words it is. The full-width signs count too, Excel reads them alike.
 */
public final class Formulas {
    private static final String FIRST = "=+-@\t\r＝＋－＠";

    private Formulas() {}

    public static boolean looksLikeOne(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }
}
