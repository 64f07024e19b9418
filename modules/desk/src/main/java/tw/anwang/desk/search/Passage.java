package tw.anwang.desk.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Some words of a text with those marked that were looked for.
 *
 * @param parts each place, with what stands before it
 * @param rest what stands after the last one
 */
public record Passage(List<Part> parts, String rest) {
    private static final int LENGTH = 160;
    private static final int BEFORE = 40;

    /** Long minutes are looked through in slices; a phrase that lies across two is found in the second. */
    private static final int SLICE = 4_000;

    private static final int OVERLAP = SearchWords.MOST_SIGNS * 2;

    /** @param before what stands between the place before and this one @param found the words there */
    public record Part(String before, String found) {}

    private record Place(int start, int end) {}

    /** The whole text, for a title. */
    static Passage whole(String text, List<Phrase> phrases) {
        return parted(text, places(text, phrases));
    }

    /** What stands around the first of the words; the beginning where none stands there. */
    static Passage around(String text, List<Phrase> phrases) {
        int first = first(text, phrases);
        int from = text.length() <= LENGTH ? 0 : Math.max(0, first - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        from = whole(text, from);
        to = whole(text, to);
        String words = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return whole(words, phrases);
    }

    /** No sign of two halves is cut. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int first(String text, List<Phrase> phrases) {
        for (int from = 0; from < text.length(); from += SLICE - OVERLAP) {
            List<Place> there = places(text.substring(from, Math.min(text.length(), from + SLICE)), phrases);
            if (!there.isEmpty()) {
                return from + there.get(0).start();
            }
        }
        return 0;
    }

    /** In the order of the text, none within another. */
    private static List<Place> places(String text, List<Phrase> phrases) {
        List<Token> tokens = Token.of(text);
        List<Place> places = new ArrayList<>();
        int reached = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int end = end(tokens, at, phrases);
            if (end > reached) {
                boolean goesOn = tokens.get(at).start() < reached;
                int start = goesOn
                        ? places.remove(places.size() - 1).start()
                        : tokens.get(at).start();
                places.add(new Place(start, end));
                reached = end;
            }
        }
        return places;
    }

    /** Where the longest of the phrases that begin at this token ends; -1 where none begins. */
    private static int end(List<Token> tokens, int at, List<Phrase> phrases) {
        int end = -1;
        for (Phrase phrase : phrases) {
            int length = phrase.lengthAt(tokens, at);
            end = length < 0 ? end : Math.max(end, tokens.get(at + length - 1).end());
        }
        return end;
    }

    private static Passage parted(String text, List<Place> places) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Place place : places) {
            parts.add(new Part(text.substring(from, place.start()), text.substring(place.start(), place.end())));
            from = place.end();
        }
        return new Passage(parts, text.substring(from));
    }

    /** The words without marks. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        parts.forEach(part -> plain.append(part.before()).append(part.found()));
        return plain.append(rest).toString();
    }
}
