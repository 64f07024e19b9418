package tw.anwang.meetings.register;

import tw.anwang.minutes.DeckRequest;

/**
 * A request as read out of a paper.
 *
 * @param bureau as written
 * @param reference where it stands there: 社會局1 in a deck, 參.一.(一).1 in minutes
 * @param theme or null; minutes have none
 * @param heading a few words that the paper says apart, or null
 * @param minutesItemId null in a deck
 */
record ReadRequest(String bureau, String reference, String theme, String heading, String text, Long minutesItemId) {
    private static final int TITLE = 60;

    static ReadRequest of(DeckRequest read) {
        String theme = read.theme() == null ? "" : read.theme() + " ";
        return new ReadRequest(
                read.bureau(), theme + read.bureau() + read.number(), read.theme(), read.heading(), read.text(), null);
    }

    /** Its heading, or else its first words up to a stop. */
    static String title(String heading, String text) {
        String first = heading == null ? text.split("[，。；！？\n]", 2)[0] : heading;
        String words = first.isBlank() ? text : first;
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "……";
    }
}
