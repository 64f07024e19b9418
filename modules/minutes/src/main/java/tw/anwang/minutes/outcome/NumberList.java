package tw.anwang.minutes.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.ChineseNumber;

/** Numbers of items one behind the other: 1、3及5, 1至3, 112-1-3、112-2-1, 1130218-1. */
final class NumberList {
    private static final String ENDS = "案項號點";
    private static final String JOINTS = "、,及與和至到-~";
    private static final String RANGE = "至到-~";
    private static final int MOST = 60;
    private static final int LONGEST_ARABIC = 9;
    private static final int LONGEST_CHINESE = 4;
    /** From here on a number before a dash is a year or a day: 112-1 is no range. */
    private static final int LEAST_OF_LISTS = 100;

    private static final Pattern DASHED = Pattern.compile("[A-Z]{0,2}[0-9]{1,7}(?:-[0-9]{1,4}){1,3}(?![0-9-])");
    private static final Pattern TWO = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

    private final List<String> tokens = new ArrayList<>();
    private final List<Character> joints = new ArrayList<>();
    private int end;
    private boolean ended;

    NumberList(String text, int from) {
        end = from;
        int at = from;
        char joint = 0;
        while (at < text.length() && tokens.size() < MOST) {
            at = text.charAt(at) == '第' || text.charAt(at) == ':' ? at + 1 : at;
            int to = tokenEnd(text, at);
            if (to == at) {
                break;
            }
            tokens.add(text.substring(at, to));
            joints.add(joint);
            end = to;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
                end++;
                ended = true;
            }
            if (end >= text.length() || JOINTS.indexOf(text.charAt(end)) < 0) {
                break;
            }
            joint = text.charAt(end);
            at = end + 1;
        }
    }

    /** Whether a number has the form 2-1, which no range has. */
    static boolean isDashed(String number) {
        Matcher two = TWO.matcher(number);
        return two.matches() && Integer.parseInt(two.group(2)) <= Integer.parseInt(two.group(1));
    }

    /** Behind the last number and its 案. */
    int end() {
        return end;
    }

    /** Whether 案 or the like stands behind a number. */
    boolean ended() {
        return ended;
    }

    /** 列管事項3項, 提案5案: how many, not which. */
    boolean onlyCounts(String prefix) {
        return tokens.size() == 1 && ended && "案項".indexOf(prefix.charAt(prefix.length() - 1)) >= 0;
    }

    /** Whether every number has the form of those of long lists: 112-1-3. */
    boolean listedByForm() {
        return !tokens.isEmpty() && tokens.stream().allMatch(t -> isListed(t, false));
    }

    /** The numbers, ranges written out. */
    List<String> numbers(boolean dashed) {
        List<String> numbers = new ArrayList<>();
        boolean ids = dashed || tokens.stream().anyMatch(t -> isListed(t, false));
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (isListed(token, ids)) {
                numbers.add(token);
            } else if (token.indexOf('-') > 0) {
                int dash = token.indexOf('-');
                add(numbers, token.substring(0, dash), (char) 0);
                add(numbers, token.substring(dash + 1), '-');
            } else {
                add(numbers, token, joints.get(i));
            }
        }
        return numbers;
    }

    private static boolean isListed(String token, boolean ids) {
        int dash = token.indexOf('-');
        if (dash < 0) {
            return false;
        }
        String behind = token.substring(dash + 1);
        int first = ChineseNumber.parse(token.substring(0, dash));
        return ids
                || behind.indexOf('-') > 0
                || behind.charAt(0) == '0'
                || first < 0
                || first >= LEAST_OF_LISTS
                || ChineseNumber.parse(behind) <= first;
    }

    private static void add(List<String> numbers, String token, char joint) {
        int value = ChineseNumber.parse(token);
        if (RANGE.indexOf(joint) >= 0 && !numbers.isEmpty()) {
            int first = ChineseNumber.parse(numbers.get(numbers.size() - 1));
            for (int n = first + 1; first > 0 && n < value && n - first < MOST; n++) {
                numbers.add(String.valueOf(n));
            }
        }
        numbers.add(value > 0 ? String.valueOf(value) : token);
    }

    private static int tokenEnd(String s, int from) {
        Matcher dashed = DASHED.matcher(s).region(from, Math.min(s.length(), from + 24));
        if (dashed.useTransparentBounds(true).lookingAt()) {
            return dashed.end();
        }
        int end = from;
        while (end < s.length() && end - from < LONGEST_ARABIC && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
            end++;
        }
        while (end < s.length() && end - from < LONGEST_CHINESE && ChineseNumber.DIGITS.indexOf(s.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
