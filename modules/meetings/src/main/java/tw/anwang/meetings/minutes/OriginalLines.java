package tw.anwang.meetings.minutes;

import java.util.List;
import tw.anwang.kernel.RuleBroken;

/** The original text by lines, counted from 1 as the reader counts them. */
final class OriginalLines {
    private final List<String> lines;

    OriginalLines(String text) {
        lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    int count() {
        return lines.size();
    }

    String line(int number) {
        return lines.get(number - 1).replaceAll("[\\p{Cntrl}&&[^\t]]", "").strip();
    }

    /**
     * The words of some lines in one piece. Lines of Chinese join without a blank, because the file breaks them
     * anywhere; a blank stands where Latin words meet.
     */
    String joined(int from, int to) {
        if (from < 1 || to < from || to > count()) {
            throw new RuleBroken("meetings.item.linesOutside", from, to, count());
        }
        StringBuilder words = new StringBuilder();
        for (int number = from; number <= to; number++) {
            String line = line(number);
            if (!line.isEmpty()
                    && !words.isEmpty()
                    && isLatin(words.charAt(words.length() - 1))
                    && isLatin(line.charAt(0))) {
                words.append(' ');
            }
            words.append(line);
        }
        return words.toString();
    }

    private static boolean isLatin(char sign) {
        return sign < 128 && Character.isLetter(sign);
    }
}
