package tw.anwang.minutes.outline;

import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Articles;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Marker.Level;
import tw.anwang.minutes.numbering.Markers;

/** Reads how a line begins, in the light of what is open. */
final class Openings {
    /** 李委員大明提：… from the floor is a motion and no speech. */
    private static final Pattern PROPOSING = Pattern.compile("[^:,。、]{2,16}(?:提|提案|提議|動議):");

    private static final int SHORTEST_TALK = 8;

    private final Headings headings;
    private final SectionHeadings sections;
    private final Speeches speeches;
    private final Sitting sitting;

    Openings(Headings headings, SectionHeadings sections, Speeches speeches, Sitting sitting) {
        this.sitting = sitting;
        this.sections = sections;
        this.headings = headings;
        this.speeches = speeches;
    }

    /**
     * The opening of a line.
     *
     * @param continued whether the line before ran to the margin without ending a sentence
     */
    Opening read(Span span, Places places, boolean continued) {
        Marker marker = Markers.at(span, 0).orElse(null);
        if (marker != null && continued && !places.expects(marker)) {
            marker = null;
        }
        if (marker == null && !continued && decidesArticle(span, places)) {
            return new Opening(Articles.POINT, null, null, "", 0, span.line());
        }
        int from = marker == null ? 0 : marker.length();
        Headings.Found heading = heading(span, from, marker, places, continued);
        if (heading != null) {
            return new Opening(marker, heading.heading(), null, "", heading.end(), span.line());
        }
        boolean insideSentence = continued && marker == null && !mayFollowTitle(places.current());
        Speeches.Found speech = insideSentence ? null : speech(span, from, marker, places);
        if (speech != null) {
            return new Opening(marker, null, speech.speaker(), speech.key(), speech.end(), span.line());
        }
        return new Opening(marker, null, null, "", from, span.line());
    }

    /** 第九條，照案通過 is a point of the decision; behind 第九條，修正如下： the same article only says its new words. */
    private static boolean decidesArticle(Span span, Places places) {
        String before = Fold.of(places.current().words().text()).strip();
        return places.around().inDecision()
                && Articles.decided(span.plain())
                && !Articles.announced(before, span.plain());
    }

    private Headings.Found heading(Span span, int from, Marker marker, Places places, boolean continued) {
        boolean maySit = marker == null ? !continued && !places.around().awaitsDecision() : places.isTopLevel(marker);
        Headings.Found sits = maySit ? sitting.at(span, from) : null;
        if (sits != null) {
            return sits;
        }
        if (places.isTopLevel(marker)) {
            Headings.Found section = sections.at(span, from, false);
            if (section != null) {
                return section;
            }
            section = marker.level() == Level.FORMAL ? sections.unknown(span, from) : null;
            if (section != null && headings.numbered(span, from) == null && headings.label(span, from, true) == null) {
                return section;
            }
        } else if (places.isOfContents(marker) && ofContents(span, from) != null) {
            return ofContents(span, from);
        } else if (marker != null && closes(span, from)) {
            return sections.at(span, from, true);
        } else if (marker == null && !continued) {
            Headings.Found section = sections.at(span, from, true);
            boolean label = section != null && headings.label(span, from, false) != null;
            if (section != null
                    && (!label
                            || !places.labelsBelongToItems()
                                    && !section.heading().key().equals("DIRECTIVES")
                                    && !section.heading().key().equals("CONCLUSIONS"))) {
                return section;
            }
        }
        Headings.Found numbered = continued ? null : headings.numbered(span, from);
        if (numbered != null && places.labels().mayBeCase(numbered.heading(), span, numbered.end())) {
            return withTitle(span, numbered);
        }
        Headings.Found label = meant(headings.label(span, from, continued || marker != null), span, places);
        if (label == null && marker != null && !continued) {
            Headings.Found bare = headings.label(span, from, false);
            boolean whole = bare != null && bare.end() == span.plain().length();
            return whole && places.labels().mayBeBareLabel(bare.heading(), marker) ? bare : null;
        }
        return label != null && places.labels().mayBeLabel(label.heading(), marker) ? label : null;
    }

    /** （四）決議事項：, （三）視察重點討論：: a heading the lists know, or one with nothing behind it. */
    private Headings.Found ofContents(Span span, int from) {
        Headings.Found known = sections.at(span, from, true);
        String s = span.plain();
        boolean alone = known == null && s.endsWith(":") && s.indexOf(':') == s.length() - 1;
        return alone ? sections.at(span, from, false) : known;
    }

    private static Headings.Found meant(Headings.Found label, Span span, Places places) {
        return label == null
                ? null
                : new Headings.Found(
                        places.labels().meant(label.heading(), span.plain().substring(label.end())), label.end());
    }

    /** 主題：… up to the margin, and 教育處：… on the next line; not inside （報告單位：…）. */
    private static boolean mayFollowTitle(Node node) {
        return node.is(Heading.Sort.TITLE)
                && node.words().text().indexOf('（') < 0
                && node.words().text().indexOf('(') < 0;
    }

    /** 七、散會 ends the meeting whatever the numbers before were. */
    private boolean closes(Span span, int from) {
        Headings.Found section = sections.at(span, from, true);
        return section != null && section.heading().key().equals("CLOSING");
    }

    /** 第一案 案由：… has the number and the label in one line. */
    private Headings.Found withTitle(Span span, Headings.Found numbered) {
        Headings.Found title = headings.label(span, numbered.end(), true);
        return title != null && title.heading().sort() == Heading.Sort.TITLE
                ? new Headings.Found(numbered.heading(), title.end())
                : numbered;
    }

    /** 相關單位回應：工務處：…: somebody speaks right behind the label. */
    boolean isSpeech(Span span) {
        return speeches.at(span, 0, false) != null;
    }

    /** 王督導：我們開始。: a person who says a sentence, and no name of a list. */
    boolean isTalk(Span span) {
        Speeches.Found found = speeches.at(span, 0, false);
        String s = span.plain();
        return named(span, null) != null
                || found != null
                        && !found.unitOnly()
                        && s.length() - found.end() >= SHORTEST_TALK
                        && "。?!".indexOf(s.charAt(s.length() - 1)) >= 0;
    }

    /** Whether a line behind the rows of a table is none of it: a number of the text, a label, a heading. */
    boolean isOutsideTable(Span span) {
        Marker marker = Markers.at(span, 0).orElse(null);
        boolean numbered = marker != null && (marker.level() == Level.FORMAL || marker.level() == Level.CHINESE);
        return numbered || headings.label(span, 0, true) != null || sections.at(span, 0, true) != null;
    }

    /** 輔導室： and nothing behind it. */
    boolean isUnitAlone(Span span) {
        Speeches.Found found = speeches.at(span, 0, false);
        return found != null
                && found.unitOnly()
                && found.key().isEmpty()
                && found.end() == span.plain().length();
    }

    private Speeches.Found speech(Span span, int from, Marker marker, Places places) {
        if (marker == null
                && places.around().amongMotions()
                && PROPOSING.matcher(span.plain()).lookingAt()) {
            return null;
        }
        Speeches.Found found = named(span, marker);
        found = found != null
                ? found
                : speeches.at(span, from, marker != null && places.around().amongSpeakers());
        if (found == null) {
            return null;
        }
        if (marker != null
                && marker.level() == Level.BULLET
                && found.unitOnly()
                && places.around().answersForEarlier()) {
            found = new Speeches.Found(found.speaker(), "REPLY", found.end(), true);
        }
        boolean reply = found.key().equals("REPLY");
        if (marker != null && found.unitOnly() && !reply && places.around().reportsUnitByUnit()) {
            return null;
        }
        if (places.around().inDecision() && !places.leavesDecision(marker)) {
            return marker == null && (reply || !found.unitOnly()) ? found : null;
        }
        return reply || places.around().maySpeak(found.unitOnly(), !found.key().isEmpty()) ? found : null;
    }

    /** ○社會局　弘股長毓珊 on a line of its own, and what is said on the next. */
    private Speeches.Found named(Span span, Marker marker) {
        String s = span.plain();
        return marker == null && s.startsWith("○") && s.indexOf('○', 1) < 0 && s.indexOf(':') < 0
                ? speeches.at(span, 1, true)
                : null;
    }

    /** 時間：…, 主席：… of one more sitting. */
    boolean isSittingHead(Span span) {
        return sitting.isHead(span);
    }
}
