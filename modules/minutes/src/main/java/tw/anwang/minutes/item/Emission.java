package tw.anwang.minutes.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outcome.Outcomes;
import tw.anwang.minutes.outline.Node;

/** Collects the points in document order. */
final class Emission {
    private static final Pattern ORDERED = Pattern.compile("(?<![申邀聘提陳呈懇訴報擬延促商])請");
    private final Credits credits;
    private final Trivial trivial;
    private final Outcomes outcomes;
    private final List<Draft> drafts = new ArrayList<>();

    Emission(Credits credits, Trivial trivial, Outcomes outcomes) {
        this.outcomes = outcomes;
        this.credits = credits;
        this.trivial = trivial;
    }

    void clear() {
        drafts.clear();
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean trivial(String text) {
        return trivial.is(text);
    }

    /** Words behind a heading that are no title: nothing, or what became of it. */
    boolean saysNothing(String text) {
        return trivial.is(text) || text.length() <= 14 && outcomes.in(Fold.of(text), false) != null;
    }

    /** 警察局治安報告：洽悉。 */
    boolean tellsOutcome(Node node) {
        String text = Fold.of(node.words().text());
        int colon = text.lastIndexOf(':');
        return colon > 0 && saysNothing(text.substring(colon + 1));
    }

    /** A point of a report, with the unit that reports it where it begins with one. */
    void report(Node node, Context at) {
        Credits.Credit credit = credits.of(node, Kind.REPORT_ITEM);
        Context by = credit.name() == null ? at : at.spokenBy(credit.who(), credit.name());
        add(node, Kind.REPORT_POINT, by, credit.title(), credit.titleFrom(), 0.9);
    }

    /** What somebody moves from the floor. */
    void motion(Node node, Context at, String mover) {
        if (!trivial.is(node.words().text())) {
            drafts.add(new Draft(node, Kind.MOTION, at, node.words().text(), 0, at.who(), mover, at.unit(), 0.9));
        }
    }

    boolean orders(Node node) {
        return ORDERED.matcher(Fold.tight(node.words().text())).find();
    }

    /** The heading of an agenda item; answers with the unit that reported it, if any. */
    String item(Node node, Kind kind, Context at, String titleInstead) {
        Credits.Credit credit = credits.of(node, kind);
        String title = titleInstead != null ? titleInstead : credit.title();
        if (!title.isBlank()) {
            double confidence = node.doubtfulNumber()
                    ? 0.6
                    : node.marker() == null
                                    && node.heading() != null
                                    && node.heading().word().isEmpty()
                            ? 0.6
                            : 0.95;
            drafts.add(new Draft(
                    Credits.titleNode(node),
                    kind,
                    at,
                    title,
                    credit.titleFrom(),
                    credit.who(),
                    credit.name(),
                    credit.name(),
                    confidence));
        }
        return kind == Kind.REPORT_ITEM ? credit.name() : null;
    }

    /** A numbered point: one point, even where it orders several things. */
    void point(Node node, Kind kind, Context at) {
        boolean nothing = kind == Kind.REPORT_POINT && trivial.is(node.words().text());
        if (!nothing && !blank(node.words().text())) {
            add(node, kind, at, node.words().text(), 0, node.doubtfulNumber() ? 0.6 : 0.95);
        }
    }

    /** The words behind a label, a point for every paragraph. */
    void paragraphs(Node node, Kind kind, Context at, double confidence) {
        if (trivial.is(node.words().text())) {
            return;
        }
        List<int[]> ranges = node.words().paragraphs();
        for (int[] range : ranges) {
            String text = node.words().text().substring(range[0], range[1]);
            if (!blank(text)) {
                add(node, kind, at, text, range[0], ranges.size() > 1 ? Math.min(confidence, 0.8) : confidence);
            }
        }
    }

    /** A heading without words of its own, told by what it is called. */
    void heading(Node node, Kind kind, Context at, String words) {
        add(node, kind, at, words, 0, 0.9);
    }

    /** All words of a turn as one point; 社會局報告：（略） is none. */
    void turn(Node node, Context at) {
        if (!trivial.is(node.words().text())) {
            add(node, Kind.SPEAKER_TURN, at, node.words().text(), 0, 0.9);
        }
    }

    private static boolean blank(String text) {
        String plain = Fold.tight(text);
        return plain.isEmpty() || plain.equals(":") || plain.equals("。");
    }

    private void add(Node node, Kind kind, Context at, String text, int from, double confidence) {
        String unit = kind.answers()
                        || kind == Kind.REQUEST
                        || kind == Kind.REPORT_POINT
                        || kind == Kind.SPEAKER_TURN
                        || kind == Kind.OPINION
                ? at.unit()
                : null;
        drafts.add(new Draft(node, kind, at, text, from, at.who(), null, unit, confidence));
    }
}
