package tw.anwang.minutes.outline;

import java.util.Arrays;
import java.util.List;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.people.People;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;

/**
 * Turns lines into a tree, in one pass. What is under what is learnt from the document: a new sort of number goes one
 * deeper, the next number of an open list goes back to that list, a label belongs to the nearest item.
 */
public final class Outline {
    private static final String SENTENCE_ENDS = "。;:!?)」』】、";
    private static final int LOOK_AHEAD = 12;
    private static final int LONGEST_INLINE = 20_000;

    private final Openings openings;
    private final InlineParts parts;
    private final Tables tables;
    private final Contents contents;
    private List<Span> spans;
    private int index;

    public Outline(Vocabulary vocabulary, People people, UnitNames units) {
        Headings headings = new Headings(vocabulary);
        openings = new Openings(
                headings,
                new SectionHeadings(vocabulary),
                new Speeches(vocabulary, people, units),
                new Sitting(vocabulary));
        parts = new InlineParts(headings);
        contents = new Contents(vocabulary);
        tables = new Tables(vocabulary, openings::isOutsideTable);
    }

    /**
     * The tree of the body.
     *
     * @param lines the lines behind the head
     * @param lastHeadOrdinal the number of the last numbered line of the head, or 0
     */
    public Node of(List<Span> lines, int lastHeadOrdinal) {
        List<Span> body = tables.unfold(lines);
        Places places = new Places(lastHeadOrdinal, contents);
        spans = body;
        for (index = 0; index < body.size(); index++) {
            for (Span span : parts.of(body.get(index))) {
                take(span, places);
            }
        }
        return places.root();
    }

    /** Whether a line opens a section, an item or a part of one: the body has begun. */
    public boolean beginsBody(Span span) {
        Opening opening = openings.read(span, new Places(0, contents), false);
        return openings.isTalk(span)
                || opening.heading() != null && opening.heading().sort() != Heading.Sort.CREDIT
                || opening.marker() != null
                        && opening.marker().level() == tw.anwang.minutes.numbering.Marker.Level.FORMAL;
    }

    private void take(Span span, Places places) {
        if (places.bracketOpen() && span.fresh()) {
            addText(span, places);
            return;
        }
        if (places.inSittingHead() && openings.isSittingHead(span)) {
            places.addSittingHead(span);
            return;
        }
        Opening opening = openings.read(span, places, places.continued() && span.fresh());
        if (opening.opensNothing()) {
            addText(span, places);
            return;
        }
        places.open(opening, () -> nextIsPart(places));
        int from = opening.textFrom();
        if (from < span.plain().length()) {
            Span rest = span.part(span.rawAt(from), span.raw().length(), false);
            boolean announced = opening.heading() != null || opening.speaker() != null && ListsInside.startsList(rest);
            if (announced && ListsInside.startsWithNumber(rest)) {
                places.allowInline();
                take(rest, places);
            } else if (opening.heading() != null && places.around().maySpeakBehindLabel() && openings.isSpeech(rest)) {
                take(rest, places);
            } else {
                addText(rest, places);
            }
        } else {
            places.lineEnds(false, true);
        }
    }

    private void addText(Span span, Places places) {
        boolean talk = places.current().speaker() != null && span.raw().length() < LONGEST_INLINE;
        int begin = talk ? ListsInside.announcedInside(span) : -1;
        if (begin > 0) {
            places.add(span.part(0, span.rawAt(begin), true), true);
            places.allowInline();
            take(span.part(span.rawAt(begin), span.raw().length(), false), places);
            places.allowInline();
            return;
        }
        int cut = places.inlineAllowed() && span.raw().length() < LONGEST_INLINE
                ? ListsInside.nextNumberInside(span, places.current())
                : -1;
        if (cut > 0) {
            places.add(span.part(0, span.rawAt(cut), true), true);
            take(span.part(span.rawAt(cut), span.raw().length(), false), places);
            return;
        }
        if (span.fresh() && places.atSectionOfItems() && isTableHead(span)) {
            return;
        }
        char last = Fold.of(span.raw().charAt(span.raw().length() - 1));
        boolean ended = SENTENCE_ENDS.indexOf(last) >= 0 && last != '、';
        boolean nextUnit = places.around().amongUnnumberedReports() && openings.isUnitAlone(span);
        if (span.fresh() && (nextUnit || places.atSectionOfItems() || places.mayOpenUntitled() && nextIsPart(places))) {
            places.openUntitled(span.line());
        }
        places.add(span, paragraphEnds(span, last, ended));
        places.lineEnds(span.wide(), ended);
        places.bracketLeftOpen(last == '(');
    }

    /** 案號　決議事項　辦理情形　管考建議: columns of a table, not an item. */
    private static boolean isTableHead(Span span) {
        String[] cells = span.raw().split("[\\s\u3000]+");
        return cells.length >= 3 && Arrays.stream(cells).allMatch(c -> c.length() <= 8 && c.indexOf('。') < 0);
    }

    /** Where lines are broken by a margin, a paragraph ends with a sentence short of it; else with every line. */
    private static boolean paragraphEnds(Span span, char last, boolean ended) {
        return span.wrapped() ? !span.wide() && ended : last != ',' && last != '、' && (ended || !span.isLong());
    }

    /** Whether the next line that opens anything opens a part of an item: then what comes now is an item's title. */
    private boolean nextIsPart(Places places) {
        int limit = Math.min(spans.size(), index + 1 + LOOK_AHEAD);
        for (int i = index + 1; i < limit; i++) {
            Opening next = openings.read(spans.get(i), places, false);
            if (!next.opensNothing()) {
                return next.marker() == null
                        && next.heading() != null
                        && (next.heading().sort() == Heading.Sort.PART
                                        && !next.heading().key().equals("REPLY")
                                || next.heading().sort() == Heading.Sort.CREDIT);
            }
        }
        return false;
    }
}
