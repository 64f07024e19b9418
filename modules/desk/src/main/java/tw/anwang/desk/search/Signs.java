package tw.anwang.desk.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** Signs as the search takes them: full width like half width, large like small, 臺 like 台. One sign stays one. */
final class Signs {
    /** Scripts without blanks between words: each sign is looked at together with the next. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final int ASCII = 0x80;

    private Signs() {}

    static int folded(int sign) {
        if (sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH) {
            return sign == '臺' ? '台' : sign;
        }
        return Character.toLowerCase(sign < ASCII ? sign : plain(sign));
    }

    /** Compatibility forms become the sign they stand for where that is one sign. */
    private static int plain(int sign) {
        String form = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return form.codePointCount(0, form.length()) == 1 ? form.codePointAt(0) : sign;
    }

    static boolean isUnspaced(int sign) {
        return sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH
                || sign >= ASCII && UNSPACED.contains(UnicodeScript.of(sign));
    }

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
