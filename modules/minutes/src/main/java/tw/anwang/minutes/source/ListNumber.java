package tw.anwang.minutes.source;

import tw.anwang.minutes.numbering.ChineseNumber;

/** Writes the number a word processor shows in front of a numbered paragraph. */
final class ListNumber {
    private static final String DIGITS = "○一二三四五六七八九";

    private ListNumber() {}

    /** The number in the format named by a DOCX ({@code taiwaneseCountingThousand}) or shown by an ODT ({@code 一, 二, 三}). */
    static String of(int n, String format) {
        String f = format == null ? "decimal" : format;
        if (f.startsWith("ideographLegal") || f.startsWith("壹")) {
            return formal(n);
        }
        if (f.startsWith("taiwanese")
                || f.startsWith("chinese")
                || f.startsWith("japaneseCounting")
                || f.startsWith("ideographDigital")
                || f.startsWith("一")) {
            return chinese(n);
        }
        if (f.startsWith("ideographTraditional") || f.startsWith("甲")) {
            return n >= 1 && n <= 10 ? "甲乙丙丁戊己庚辛壬癸".substring(n - 1, n) : String.valueOf(n);
        }
        return switch (f) {
            case "upperLetter", "A" -> n >= 1 && n <= 26 ? String.valueOf((char) ('A' + n - 1)) : String.valueOf(n);
            case "lowerLetter", "a" -> n >= 1 && n <= 26 ? String.valueOf((char) ('a' + n - 1)) : String.valueOf(n);
            case "bullet" -> "●";
            case "none", "" -> "";
            default ->
                f.startsWith("①") || f.equals("decimalEnclosedCircle") || f.equals("decimalEnclosedCircleChinese")
                        ? circled(n)
                        : String.valueOf(n);
        };
    }

    private static String circled(int n) {
        return n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : "(" + n + ")";
    }

    private static String chinese(int n) {
        if (n < 1 || n > 99) {
            return String.valueOf(n);
        }
        String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1)) + "十";
        return tens + (n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }

    private static String formal(int n) {
        String plain = chinese(n);
        StringBuilder formal = new StringBuilder();
        for (char c : plain.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            formal.append(
                    c == '十'
                            ? '拾'
                            : digit > 0 ? ChineseNumber.FORMAL.replace("叁", "").charAt(digit - 1) : c);
        }
        return formal.toString();
    }
}
