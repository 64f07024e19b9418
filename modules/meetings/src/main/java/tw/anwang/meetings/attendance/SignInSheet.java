package tw.anwang.meetings.attendance;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tw.anwang.directory.OfficeId;
import tw.anwang.documents.Document;
import tw.anwang.documents.Table;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingMoment;

/**
 * 簽到表: a line for everybody who comes, 出席 before 列席; who comes instead stands beside the name, who is on leave is
 * marked, and an office that named nobody has an empty line.
 *
 * @param unnamed offices that take part and named nobody
 * @param name full name of an office
 */
record SignInSheet(
        Meeting meeting, List<AttendeeLine> attendees, List<OfficeId> unnamed, Function<OfficeId, String> name) {
    /** Room for a name written by hand, in millimetres. */
    private static final int SIGNED = 11;

    Document document() {
        Document.Draft paper = Document.titled(fileName()).heading(1, fileName());
        paper.header(Graded.mark(meeting.grade()).strip());
        paper.label(
                word("agendaPaper.time"), MeetingMoment.words(meeting.facts().startsAt()));
        paper.label(
                word("agendaPaper.place"),
                meeting.facts().place() == null ? "" : meeting.facts().place());
        for (Voice voice : Voice.values()) {
            List<AttendeeLine> of =
                    attendees.stream().filter(one -> one.voice() == voice).toList();
            if (!of.isEmpty() || voice == Voice.ATTENDING && !unnamed.isEmpty()) {
                paper.heading(2, word(voice.getLabelKey()));
                paper.add(table(of, voice == Voice.ATTENDING ? unnamed : List.of()));
            }
        }
        return paper.finish();
    }

    private Table table(List<AttendeeLine> of, List<OfficeId> empty) {
        Table.Draft table = Table.of(
                Table.Column.of(word("attendee.office"), 34),
                Table.Column.of(word("attendee.jobTitle"), 14),
                Table.Column.of(word("attendee.name"), 20),
                Table.Column.of(word("signInSheet.signature"), 24),
                Table.Column.of(word("signInSheet.remark"), 12));
        table.rowHeight(SIGNED);
        of.forEach(one -> table.row(
                one.office() == null ? one.body() : name.apply(one.office()),
                words(one.jobTitle()),
                person(one),
                "",
                one.presence() == Presence.IN_ROOM ? "" : word(one.presence().getLabelKey())));
        empty.forEach(office -> table.row(name.apply(office), "", "", "", ""));
        return table.finish();
    }

    /** 王○○（李○○ 代理）. */
    private static String person(AttendeeLine one) {
        return one.proxyName() == null
                ? one.name()
                : one.name()
                        + word("signInSheet.proxy")
                                .formatted((words(one.proxyTitle()) + " " + one.proxyName()).strip());
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }

    String fileName() {
        return meeting.title() + word("signInSheet.title");
    }
}
