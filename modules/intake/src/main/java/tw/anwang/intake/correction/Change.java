package tw.anwang.intake.correction;

import java.util.Objects;
import tw.anwang.identity.SensitiveKind;

/**
 * One field that says something else.
 *
 * @param label key of its label in the intake's messages
 * @param about which person of the report, counted from one; null: the report itself
 * @param sensitive null for what everybody who sees the report reads
 * @param before in words, or null
 */
record Change(String label, Integer about, SensitiveKind sensitive, String before, String after) {
    Change(String label, String before, String after) {
        this(label, null, null, before, after);
    }

    /** Browsers send line breaks as CR LF; nothing typed and nothing there are the same. */
    boolean isNone() {
        return Objects.equals(plain(before), plain(after));
    }

    private static String plain(String words) {
        return words == null ? "" : words.replace("\r", "").strip();
    }
}
