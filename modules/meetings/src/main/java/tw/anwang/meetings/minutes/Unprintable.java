package tw.anwang.meetings.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.MissingGlyph;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;

/** The characters that a paper in PDF would show as 〓, because the font that comes with the program lacks them. */
public final class Unprintable {
    private static final int ROOM = 400;

    private Unprintable() {}

    /** Each with its code, 𠮷（U+20BB7）、…, or null where all are printed. */
    public static String in(String text) {
        String named = MissingGlyph.in(text).stream()
                .map(glyph -> glyph.character() + "（" + glyph + "）")
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? null : named.length() <= ROOM ? named : named.substring(0, ROOM - 1) + "…";
    }

    /** Those of the minutes as a paper: the head of the meeting and the words of its items. */
    static String in(Meeting meeting, List<ItemReading> items) {
        MeetingFacts facts = meeting.facts();
        Stream<String> head = Stream.of(
                meeting.title(),
                facts.place(),
                facts.chairName(),
                facts.chairAsWritten(),
                facts.recorders(),
                facts.attendance());
        Stream<String> body = items.stream().flatMap(item -> Stream.of(item.text(), item.who(), item.proposer()));
        return in(Stream.concat(head, body).filter(Objects::nonNull).collect(Collectors.joining()));
    }
}
