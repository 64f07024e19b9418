package tw.anwang.minutes.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tw.anwang.minutes.DeckRequest;
import tw.anwang.minutes.LineRange;
import tw.anwang.minutes.line.Fold;

/** What was understood so far while the lines of the part go by: theme, bureau, and the request that is being read. */
final class DeckReading {
    private static final int HEADING = 40;
    /** A sentence of its own, or words in front of examples. */
    private static final Pattern NO_HEADING = Pattern.compile(".*[。；].*|.*(?:例如|[^不]如|包括|包含|[以如]下|下列|[（(][^）)]*)");

    private final List<DeckRequest> requests = new ArrayList<>();
    private String theme;
    private String bureau;
    /** Words that end in a colon in front of numbered requests: what all of them are about. */
    private String shared;

    private boolean pageBegins;
    private boolean gap;
    private DeckLine first;
    private String number = "";
    private int last;
    private String text = "";

    void take(DeckLine line, boolean bureauFollows) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        if (line.headsPart()) {
            finish();
            pageBegins = true;
        } else if (line.bureau() != null) {
            begin(line);
        } else if (line.mayHead() && (pageBegins || bureauFollows && (bureau == null || line.marker() != null))) {
            finish();
            theme = line.theme();
            bureau = null;
        } else if (bureau != null) {
            words(line, line.words());
        }
        pageBegins = pageBegins && line.headsPart();
        gap = false;
    }

    private void begin(DeckLine line) {
        finish();
        bureau = line.bureau();
        shared = null;
        if (!line.behindBureau().isEmpty()) {
            words(new DeckLine(line.number(), null, line.behindBureau()), line.behindBureau());
        }
    }

    private void words(DeckLine line, String words) {
        boolean numbered = line.marker() != null;
        if (numbered && isLabel(text) && number.isEmpty()) {
            shared = text;
            clear();
        }
        if (numbered || first == null || gap && isWhole(text)) {
            shared = numbered ? shared : null;
            finish();
            first = line;
            number = numbered ? line.marker().symbol() : "";
        }
        text = joined(text, words);
        last = line.number();
    }

    /** Chinese lines that a margin broke are joined without a blank, Latin words with one. */
    private static String joined(String before, String behind) {
        boolean latin = !before.isEmpty()
                && Character.isLetterOrDigit(behind.charAt(0))
                && before.charAt(before.length() - 1) < 0x80
                && behind.charAt(0) < 0x80
                && Character.isLetter(behind.charAt(0));
        return latin ? before + " " + behind : before + behind;
    }

    private static boolean isLabel(String text) {
        return Fold.of(text).endsWith(":");
    }

    private static boolean isWhole(String text) {
        return text.matches("(?s).*[。；;！!？?]");
    }

    private void finish() {
        if (first != null && !isLabel(text)) {
            String heading = heading();
            String said = heading == null
                    ? text
                    : text.substring(heading.length() + 1).strip();
            requests.add(new DeckRequest(
                    bureau,
                    number,
                    theme,
                    heading == null ? trimmed(shared) : heading,
                    said,
                    new LineRange(first.number(), last)));
        }
        clear();
    }

    /** What stands in front of the first colon, where it is short and no list of examples. */
    private String heading() {
        int colon = Fold.of(text).indexOf(':');
        boolean apart = colon > 0 && colon <= HEADING && colon < text.length() - 1;
        String front = apart ? text.substring(0, colon) : "";
        return apart && !NO_HEADING.matcher(front).matches() ? front : null;
    }

    private static String trimmed(String label) {
        return label == null ? null : label.substring(0, label.length() - 1).strip();
    }

    private void clear() {
        first = null;
        number = "";
        text = "";
    }

    List<DeckRequest> requests() {
        finish();
        return List.copyOf(requests);
    }
}
