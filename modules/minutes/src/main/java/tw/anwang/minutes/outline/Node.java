package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.people.Named;

/** A piece of the minutes with what opened it, its own words, and what stands below it. */
public final class Node {
    private final Node parent;
    private final Opening opening;
    private final List<Node> children = new ArrayList<>();
    private final Words words = new Words();
    private int lastLine;
    private boolean doubtfulNumber;
    private boolean titled;
    private boolean decided;
    private boolean parted;
    private boolean broughtIn;
    private int place;

    Node(Node parent, Opening opening) {
        this.parent = parent;
        this.opening = opening;
        this.lastLine = opening.line();
        if (parent != null) {
            parent.children.add(this);
            place = parent.children.size();
            parent.parted |= is(Heading.Sort.PART);
            parent.broughtIn |= is(Heading.Sort.CREDIT) && heading().word().equals("提案人");
            parent.titled |= is(Heading.Sort.TITLE);
            parent.decided |=
                    is(Heading.Sort.PART) && Places.DECIDING.contains(heading().key());
        }
    }

    public Node parent() {
        return parent;
    }

    public Opening opening() {
        return opening;
    }

    public List<Node> children() {
        return children;
    }

    public Words words() {
        return words;
    }

    public int firstLine() {
        return opening.line();
    }

    public int lastLine() {
        return lastLine;
    }

    public Marker marker() {
        return opening.marker();
    }

    public Heading heading() {
        return opening.heading();
    }

    public Named speaker() {
        return opening.speaker();
    }

    /** A number tells a list; a bullet only that something begins. */
    public boolean isNumbered() {
        return marker() != null && marker().level() != Marker.Level.BULLET;
    }

    public boolean is(Heading.Sort sort) {
        return opening.heading() != null && opening.heading().sort() == sort;
    }

    public boolean doubtfulNumber() {
        return doubtfulNumber;
    }

    /** Its place among its siblings, from 1. */
    public int place() {
        return place;
    }

    boolean isTitled() {
        return titled;
    }

    /** Whether a decision stands directly below. */
    boolean isDecided() {
        return decided;
    }

    /** Whether a part of an item (說明, 決議 …) stands directly below. */
    boolean isParted() {
        return parted;
    }

    /** Whether a person (提案人) brought the item in. */
    public boolean isBroughtIn() {
        return broughtIn;
    }

    void doubtNumber() {
        doubtfulNumber = true;
    }

    void add(Span span, boolean paragraphEnds) {
        words.add(span, paragraphEnds);
        lastLine = Math.max(lastLine, span.line());
    }

    boolean isRoot() {
        return parent == null;
    }

    @Override
    public String toString() {
        return opening + " " + words.text();
    }
}
