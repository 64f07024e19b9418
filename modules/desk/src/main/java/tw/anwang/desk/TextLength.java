package tw.anwang.desk;

import tw.anwang.kernel.RuleBroken;

/** Texts with room for so many characters: what is longer is refused in words, never cut and never an error. */
public final class TextLength {
    private TextLength() {}

    /** The text without blanks around it, or null. @throws RuleBroken {@code desk.text.tooLong} beyond the most */
    public static String atMost(int most, String text) {
        String stripped = text == null || text.isBlank() ? null : text.strip();
        if (stripped != null && stripped.length() > most) {
            throw new RuleBroken("desk.text.tooLong", most, stripped.length());
        }
        return stripped;
    }
}
