package tw.anwang.documents.sheet;

/** A name both LibreOffice and Excel accept: at most 31 characters and none of {@code []:*?/\'}. */
public final class SheetName {
    private static final int LONGEST = 31;

    private SheetName() {}

    public static String of(String wish) {
        String name = wish.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", "＿").strip();
        return name.isEmpty() ? "工作表1" : name.substring(0, Math.min(LONGEST, name.length()));
    }
}
