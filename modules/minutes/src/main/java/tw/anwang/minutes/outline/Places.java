package tw.anwang.minutes.outline;

import java.util.Set;
import java.util.function.BooleanSupplier;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Marker.Level;
import tw.anwang.minutes.numbering.Markers;
import tw.anwang.minutes.outline.Heading.Sort;

/** Knows what is open while the lines go by, and where the next thing belongs. */
final class Places {
    static final Set<String> AGENDA = Set.of("REPORT", "DISCUSSION", "MOTION", "TRACKED");
    static final Set<String> DECIDING = Set.of("RESOLUTION", "DECISION", "CHAIR_DIRECTIVE", "CHAIR_POINT");

    private final Node root = new Node(null, new Opening(null, null, null, "", 0, 1));
    private final ListPlaces lists = new ListPlaces(this);
    private Node current = root;
    private Level topLevel;
    private int lastHeadOrdinal;
    private final Contents contentsWords;
    private Level contents;
    private Node inlineList;
    private boolean lineWide;
    private boolean lineEnded = true;
    private boolean bracketOpen;

    Places(int lastHeadOrdinal, Contents contentsWords) {
        this.contentsWords = contentsWords;
        this.lastHeadOrdinal = lastHeadOrdinal;
    }

    Node root() {
        return root;
    }

    Node current() {
        return current;
    }

    Around around() {
        return new Around(current);
    }

    int lastHeadOrdinal() {
        return lastHeadOrdinal;
    }

    boolean continued() {
        return lineWide && !lineEnded;
    }

    void lineEnds(boolean wide, boolean ended) {
        lineWide = wide;
        lineEnded = ended;
    }

    void bracketLeftOpen(boolean open) {
        bracketOpen = open;
    }

    /** （ at the end of a line: the next goes on with it, whatever it looks like. */
    boolean bracketOpen() {
        return bracketOpen;
    }

    boolean expects(Marker marker) {
        return marker.level() == Level.FORMAL || lists.fits(marker) != null;
    }

    /** Whether the number goes on with a list of speakers that stands before the decision. */
    boolean leavesDecision(Marker marker) {
        Node before = marker == null ? null : lists.fits(marker);
        return before != null && before.speaker() != null && new Around(before).part() == null;
    }

    boolean isTopLevel(Marker marker) {
        if (marker == null) {
            return false;
        }
        if (marker.level() == Level.FORMAL) {
            return true;
        }
        return topLevel == null
                ? current == root || inSittingHead()
                : topLevel == marker.level() && lists.fitsAtTop(marker);
    }

    /** Whether the number is of the list below 五、會議內容, whose points are what sections are elsewhere. */
    boolean isOfContents(Marker marker) {
        boolean known = marker != null && topLevel != null && marker.level() != topLevel;
        if (!known || marker.level() == Level.FORMAL) {
            return false;
        }
        Node before = contents == null ? lists.fits(marker) : null;
        return contents == null
                ? before != null && contentsWords.is(before.parent())
                        || marker.ordinal() == 1 && contentsWords.is(current)
                : contents == marker.level() && lists.fitsAtTop(marker);
    }

    /** Whether a word that is a label and a section's heading is a label here: an item is open, or sections have numbers. */
    boolean labelsBelongToItems() {
        return around().section() != null && (topLevel != null || current.marker() != null)
                || around().nearest(Sort.CASE) != null
                || around().nearest(Sort.TITLE) != null;
    }

    /** What a label or an item's word may mean here. */
    LabelRules labels() {
        return new LabelRules(this, lists);
    }

    boolean inSittingHead() {
        return current.is(Sort.SECTION)
                && current.heading().key().equals("SITTING")
                && current.children().isEmpty();
    }

    void addSittingHead(Span span) {
        current.add(span, true);
        lastHeadOrdinal = Markers.at(span, 0).map(Marker::ordinal).orElse(lastHeadOrdinal);
        lineEnds(false, true);
    }

    void open(Opening opening, BooleanSupplier partFollows) {
        if (opening.opensSection("SITTING")) {
            topLevel = null;
            contents = null;
            lastHeadOrdinal = 0;
            current = new Node(root, opening);
        } else if (opening.opensSection("PAUSE")) {
            Node before = around().section();
            Node pause = new Node(root, opening);
            current = before == null ? pause : before;
        } else if (opening.heading() != null && opening.heading().sort() == Sort.SECTION) {
            contents = isOfContents(opening.marker()) ? opening.marker().level() : contents;
            if (opening.marker() != null && topLevel == null) {
                topLevel = opening.marker().level();
            }
            current = new Node(root, opening);
        } else if (labels().opensByProposer(opening)) {
            Heading item = new Heading(Sort.CASE, "ANY", opening.heading().word(), 0);
            Node opened = lists.open(new Opening(opening.marker(), item, null, "", 0, opening.line()), partFollows);
            current = new Node(opened, new Opening(null, opening.heading(), null, "", 0, opening.line()));
        } else if (opening.marker() != null) {
            if (isTopLevel(opening.marker()) && topLevel == null) {
                topLevel = opening.marker().level();
            }
            current = lists.open(opening, partFollows);
        } else if (opening.speaker() != null) {
            current = new Node(LabelPlaces.forSpeaker(this, opening.speech().equals("CHAIR")), opening);
        } else {
            current = LabelPlaces.open(this, opening);
        }
        inlineList = null;
    }

    void allowInline() {
        inlineList = current;
    }

    boolean inlineAllowed() {
        return inlineList != null
                || current.marker() != null
                        && current.opening().textFrom() >= 0
                        && current.parent() != null
                        && (current.parent().is(Sort.PART) || current.parent().speaker() != null)
                        && (current.parent().firstLine() == current.firstLine()
                                || current.parent().lastLine() == current.firstLine());
    }

    /** Plain lines right under the heading of an agenda section are titles of items. */
    boolean atSectionOfItems() {
        return current.is(Sort.SECTION) && AGENDA.contains(current.heading().key()) && lineEnded && !lineWide;
    }

    boolean mayOpenUntitled() {
        return lineEnded
                && !lineWide
                && around().inDecision()
                && around().part() != null
                && around().sectionIs(AGENDA)
                && current == around().part();
    }

    void openUntitled(int line) {
        Node section = around().section();
        current = new Node(section, new Opening(null, new Heading(Sort.CASE, "ANY", "", 0), null, "", 0, line));
    }

    void add(Span span, boolean paragraphEnds) {
        if (current.is(Sort.CREDIT) && lineEnded && !current.words().isEmpty()) {
            current = current.parent();
        }
        current.add(span, paragraphEnds);
    }
}
