package tw.anwang.minutes.outline;

import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.people.Named;

/**
 * How a line begins.
 *
 * @param marker number or bullet, or null
 * @param heading label, item word or section word, or null
 * @param speaker who speaks from here on, or null
 * @param speech the key of the verb said of the speaker (REPLY, TALK, CHAIR), or empty
 * @param textFrom where the words begin, in the plain text of the line
 * @param line line of the original
 */
public record Opening(Marker marker, Heading heading, Named speaker, String speech, int textFrom, int line) {
    boolean opensNothing() {
        return marker == null && heading == null && speaker == null;
    }

    public boolean opensSection(String key) {
        return heading != null
                && heading.sort() == Heading.Sort.SECTION
                && heading.key().equals(key);
    }

    Opening withoutHeading(int from) {
        return new Opening(marker, null, null, "", from, line);
    }

    int afterMarker() {
        return marker == null ? 0 : marker.length();
    }
}
