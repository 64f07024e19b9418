package tw.anwang.minutes.outline;

import java.util.Set;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.outline.Heading.Sort;

/** Whether a word that can be a label, or open an item, is one at the place that is open. */
record LabelRules(Places places, ListPlaces lists) {
    private static final Set<String> BARE =
            Set.of("OPINION", "EXPLANATION", "REPLY", "RESOLUTION", "DECISION", "CHAIR_DIRECTIVE");

    /** 第1案：解除列管 inside a decision speaks of an earlier item; the next 第二案 ends the decision. */
    boolean mayBeCase(Heading heading, Span span, int end) {
        if (!places.around().inDecision()) {
            return true;
        }
        Node open = places.around().nearest(Sort.CASE);
        String rest = span.plain().substring(Math.min(end, span.plain().length()));
        return CaseOrPoint.opensCase(open, heading, rest, places.around().part() != null);
    }

    /**
     * 決議事項：… at the head of an earlier item is what was decided then: its title now, or behind a title what
     * explains it, unless it says what becomes of the item.
     */
    Heading meant(Heading heading, String rest) {
        boolean then = heading.sort() == Sort.PART
                && Places.DECIDING.contains(heading.key())
                && places.around().sectionIs(Set.of("TRACKED"))
                && (heading.word().endsWith("事項") || heading.word().endsWith("內容"))
                && !CaseOrPoint.settles(rest);
        if (then && places.around().awaitsTitle()) {
            return new Heading(Sort.TITLE, "TITLE", "案由", 0);
        }
        return then && places.around().awaitsParts()
                ? new Heading(Sort.PART, "EXPLANATION", heading.word(), heading.number())
                : heading;
    }

    boolean mayBeLabel(Heading heading, Marker marker) {
        if (heading.word().equals("A")
                && heading.number() == 0
                && !places.around().answersQuestion()) {
            return false;
        }
        if (heading.sort() == Sort.PART && heading.key().equals("REQUEST") && marker != null) {
            return true;
        }
        // 一、建議：… within a decision or an opinion is a point, not the proposal of an item
        return marker == null
                || !places.around().inDecision() && !places.around().amongSpeakers() && !goesOnInPart(marker)
                || Places.DECIDING.contains(heading.key())
                || opensByProposer(heading, marker)
                || lists.fits(marker) != null && lists.fits(marker).is(Sort.PART)
                || heading.sort() == Sort.TITLE && opensItems(heading.word());
    }

    /** 二、法令依據：… in the list of a 說明 is a point of it. */
    private boolean goesOnInPart(Marker marker) {
        Node before = lists.fits(marker);
        return before != null
                && before.heading() == null
                && before.speaker() == null
                && before.parent().is(Sort.PART);
    }

    /** 二、案由：… is the next item, even behind the points of a decision; 二、建議內容：… is not. */
    private static boolean opensItems(String word) {
        return word.endsWith("案由") || word.endsWith("案名") || word.endsWith("議題");
    }

    boolean opensByProposer(Opening opening) {
        return opening.marker() != null
                && opening.heading() != null
                && opensByProposer(opening.heading(), opening.marker());
    }

    /** （二）提案人：… opens an item where （一）提案人：… did, or where no item is open. */
    private boolean opensByProposer(Heading heading, Marker marker) {
        if (heading.sort() != Sort.CREDIT || !heading.key().equals("PROPOSER")) {
            return false;
        }
        Node before = lists.fits(marker);
        return before == null
                ? marker.ordinal() == 1 && places.around().nearest(Sort.CASE) == null
                : before.is(Sort.CASE) && before.heading().word().equals(heading.word());
    }

    /** （一）委員意見 with nothing behind it is a label, where it is not the title of an item. */
    boolean mayBeBareLabel(Heading heading, Marker marker) {
        Node before = lists.fits(marker);
        boolean ofItem = before == null
                ? !places.current().is(Sort.SECTION) && places.current() != places.root()
                : !before.parent().is(Sort.SECTION);
        return ofItem && heading.sort() == Sort.PART && BARE.contains(heading.key());
    }
}
