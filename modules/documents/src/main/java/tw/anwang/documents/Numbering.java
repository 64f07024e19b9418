package tw.anwang.documents;

/**
 * Counts the levels of official papers: 壹、 一、 （一） 1、 （1） 甲、 as 文書處理手冊 orders them. A mark of a higher
 * level starts the lower ones again.
 */
public final class Numbering {
    /** Levels 1 to 6. */
    public static final int LEVELS = 6;

    private static final String PLAIN = "一二三四五六七八九";
    private static final String FORMAL = "壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private final int[] counts = new int[LEVELS + 1];

    /** The next mark of that level (1–6). */
    public String next(int level) {
        requireLevel(level);
        counts[level]++;
        for (int lower = level + 1; lower <= LEVELS; lower++) {
            counts[lower] = 0;
        }
        return mark(level, counts[level]);
    }

    /** The n-th mark of that level, n from 1 to 99. */
    public static String mark(int level, int n) {
        return switch (level) {
            case 1 -> chinese(n, FORMAL, "拾") + "、";
            case 2 -> chinese(n, PLAIN, "十") + "、";
            case 3 -> "（" + chinese(n, PLAIN, "十") + "）";
            case 4 -> n + "、";
            case 5 -> "（" + n + "）";
            case 6 -> STEMS.charAt((n - 1) % STEMS.length()) + "、";
            default -> throw new IllegalArgumentException("level " + level);
        };
    }

    static void requireLevel(int level) {
        if (level < 1 || level > LEVELS) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    private static String chinese(int n, String digits, String ten) {
        if (n < 1 || n > 99) {
            throw new IllegalArgumentException("number " + n);
        }
        String tens = n < 10 ? "" : (n < 20 ? "" : digits.substring(n / 10 - 1, n / 10)) + ten;
        return n % 10 == 0 ? tens : tens + digits.charAt(n % 10 - 1);
    }
}
