package tw.anwang.meetings.register;

import java.util.function.UnaryOperator;

/**
 * A line of a deck or of minutes as the page shows it: nobody's own words, so numbers of persons are masked.
 *
 * @param matched place of the line of the minutes it is the same as, or null
 * @param likeness in percent, or null where a person chose the match
 * @param result null before it was taken over
 */
public record ReadLine(
        ImportSide side,
        int position,
        String bureau,
        String reference,
        String heading,
        String text,
        Integer matched,
        Integer likeness,
        boolean leftOut,
        ImportResult result,
        Long requestId) {
    private static final int START = 24;

    static ReadLine of(RequestImportLine line, UnaryOperator<String> masking) {
        return new ReadLine(
                line.side(),
                line.position(),
                masking.apply(line.bureau()),
                line.reference(),
                masking.apply(line.heading()),
                masking.apply(line.text()),
                line.matched(),
                line.likeness(),
                line.isLeftOut(),
                line.result(),
                line.requestId());
    }

    /** Its first words, for a choice. */
    public String start() {
        return text.length() <= START ? text : text.substring(0, START) + "……";
    }
}
