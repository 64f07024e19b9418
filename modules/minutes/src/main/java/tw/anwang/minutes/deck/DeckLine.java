package tw.anwang.minutes.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Markers;

/**
 * A line of a deck without bullets: its number, where it has one, and its words.
 *
 * @param number of the line in the original text, from 1
 * @param marker the number in front of the words, or null
 */
record DeckLine(int number, Marker marker, String words) {
    private static final int THEME_LENGTH = 24;
    private static final Pattern BULLETS = Pattern.compile("^[\\s　#*+✿●◆■▪•‧·○-]+(?=\\S)|\\*\\*");
    private static final Pattern PART =
            Pattern.compile("^.{0,12}(?:[待需請]|建請)中央(?:單位|機關|政府)?(?:協助|支持|配合)(?:之)?(?:事項|項目)?(?:\\(.{1,8}\\))?$");
    private static final Pattern BUREAU = Pattern.compile("^\\(?([\\p{IsHan}]{1,11}(?:局|處|會|中心|府|所|科))\\)?(?::(.*))?$");
    private static final Pattern PAGES = Pattern.compile("\\(?\\d{1,2}/\\d{1,2}\\)?$");
    private static final Pattern ENDS = Pattern.compile(".*[。；;！!？?]$");

    static DeckLine of(int number, String line) {
        String plain = BULLETS.matcher(line.strip()).replaceAll("").strip();
        Span span = new Span(number, plain, Span.Margin.NONE, true);
        return Markers.at(span, 0)
                .map(marker -> new DeckLine(number, marker, behind(span, marker)))
                .orElseGet(() -> new DeckLine(number, null, plain));
    }

    private static String behind(Span span, Marker marker) {
        return span.rawFrom(marker.length()).strip();
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** A page number, which stands alone. */
    boolean isPageNumber() {
        return marker == null && words.matches("\\d{1,3}(?:\\s*[-－~])?");
    }

    /** 所遇困難與待中央協助事項: the head of the part, on its title and on each of its pages. */
    boolean headsPart() {
        return PART.matcher(folded()).matches();
    }

    boolean isTitle(DeckLine before, DeckLine behind) {
        return headsPart() && !isNeighbour(before) && !isNeighbour(behind);
    }

    /** In a table of contents the parts stand one behind the other. */
    private boolean isNeighbour(DeckLine other) {
        return marker != null
                && other != null
                && other.marker != null
                && other.marker.level() == marker.level()
                && Math.abs(other.marker.ordinal() - marker.ordinal()) == 1;
    }

    /** Whether it is the next part of the document. */
    boolean follows(Marker part) {
        boolean thanks = folded().matches("(?:簡報結束|感謝聆聽|敬請指[導教]|報告完畢|(?i)thankyou!?)");
        return thanks
                || part != null
                        && marker != null
                        && marker.level() == part.level()
                        && marker.ordinal() > part.ordinal();
    }

    /** Name of the bureau that the line says, or null. */
    String bureau() {
        Matcher found = BUREAU.matcher(folded());
        return found.matches() ? found.group(1) : null;
    }

    /** What stands behind the bureau in the same line; may be empty. */
    String behindBureau() {
        int colon = Fold.of(words).indexOf(':');
        return colon < 0 ? "" : words.substring(colon + 1).strip();
    }

    /** Words short enough to head several requests. */
    boolean mayHead() {
        return !isBlank()
                && theme().length() <= THEME_LENGTH
                && !isSentence()
                && !Fold.of(words).endsWith(":");
    }

    /** The words without 1/2 behind them. */
    String theme() {
        return PAGES.matcher(words).replaceFirst("").strip();
    }

    boolean isSentence() {
        return ENDS.matcher(words).matches();
    }

    private String folded() {
        return Fold.tight(words);
    }
}
