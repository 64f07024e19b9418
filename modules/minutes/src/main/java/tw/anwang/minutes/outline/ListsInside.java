package tw.anwang.minutes.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Marker.Level;
import tw.anwang.minutes.numbering.Markers;

/** Numbered points that do not begin a line: behind a label, behind who speaks, behind one another. */
final class ListsInside {
    private static final Pattern ANNOUNCED = Pattern.compile("(?:裁示|指示|決議|結論|總結|歸納|綜整|共識)[^,。;:]{0,6}[。:]$");
    private static final int FARTHEST = 14;

    private ListsInside() {}

    /** 李委員：(一)…(二)…: a list that begins right behind who speaks. */
    static boolean startsList(Span span) {
        Marker first = Markers.at(span, 0).orElse(null);
        return first != null
                && first.ordinal() == 1
                && (first.level() == Level.CHINESE_BRACKET
                        || first.level() == Level.ARABIC
                        || first.level() == Level.ARABIC_BRACKET
                        || first.level() == Level.CHINESE);
    }

    static boolean startsWithNumber(Span span) {
        Optional<Marker> marker = Markers.at(span, 0);
        return marker.isPresent() && marker.get().level() != Level.BULLET;
    }

    /** 綜合大家意見，裁示三點。一、…二、…: where the list begins that the words before announce; −1 if nowhere. */
    static int announcedInside(Span span) {
        String s = span.plain();
        for (int i = 3; i < s.length(); i++) {
            boolean first = "。:".indexOf(s.charAt(i - 1)) >= 0
                    && Markers.at(span, i)
                            .filter(m -> m.ordinal() == 1 && m.level() != Level.BULLET)
                            .isPresent();
            if (first
                    && ANNOUNCED
                            .matcher(s.substring(Math.max(0, i - FARTHEST), i))
                            .find()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the next number of the list stands inside a line: 一、洽悉。二、請…; −1 if nowhere. */
    static int nextNumberInside(Span span, Node current) {
        Node numbered = current;
        while (numbered != null && numbered.marker() == null) {
            numbered = numbered.parent();
        }
        if (numbered == null) {
            return -1;
        }
        String s = span.plain();
        for (int i = 1; i < s.length(); i++) {
            if ("。;".indexOf(s.charAt(i - 1)) >= 0 || span.gapBefore(i)) {
                Marker next = Markers.at(span, i).orElse(null);
                if (next != null
                        && next.level() == numbered.marker().level()
                        && next.ordinal() == numbered.marker().ordinal() + 1) {
                    return i;
                }
            }
        }
        return -1;
    }
}
