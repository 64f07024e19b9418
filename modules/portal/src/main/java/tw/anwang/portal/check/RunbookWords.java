package tw.anwang.portal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the runbook: what is to be typed or read as it is stands between backticks, links lead within it. */
public final class RunbookWords {
    private static final Pattern SPECIAL = Pattern.compile("`([^`]+)`|\\[([^\\]]+)]\\(([^)]+)\\)");

    /** On the page, whose own parts have names such as {@code search} too. */
    private static final String OURS = "book-";

    private RunbookWords() {}

    /** Words that are shown alike. @param link of the page; empty where they lead nowhere */
    public record Run(String text, boolean literal, String link) {
        static Run words(String text) {
            return new Run(text, false, "");
        }
    }

    static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher special = SPECIAL.matcher(line);
        int from = 0;
        while (special.find()) {
            add(runs, line.substring(from, special.start()));
            runs.add(special.group(1) != null ? new Run(special.group(1), true, "") : link(special));
            from = special.end();
        }
        add(runs, line.substring(from));
        return runs;
    }

    private static void add(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(Run.words(words));
        }
    }

    /** To another document there is no way in the portal: its name is all that is said. */
    private static Run link(Matcher found) {
        String to = found.group(3);
        String words = found.group(2).replace("`", "");
        return to.startsWith("#") ? new Run(words, false, "#" + OURS + to.substring(1)) : Run.words("docs/" + to);
    }

    /** As the places where the file itself is read make it of a heading, with our own beginning. */
    static String anchor(String heading) {
        return OURS
                + heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-');
    }
}
