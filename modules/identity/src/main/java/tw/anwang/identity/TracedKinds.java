package tw.anwang.identity;

import java.util.Map;

/**
 * The kinds of record a module writes into the trail: every module that writes one has a bean of this type. Words for
 * a kind stand in the module's own messages under {@code kind.<kind>}, words for a verb under {@code trail.<verb>}
 * there or, for verbs all modules have, in identity's.
 */
public interface TracedKinds {
    /** The bundle with the words, such as {@code tw.anwang.meetings.messages}. */
    String bundle();

    /** Kind to the page that opens a record of it with {@code ?id=}; empty where none does. */
    Map<String, String> pages();
}
