package tw.anwang.meetings.report;

import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.documents.Table;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.Changes;
import tw.anwang.meetings.minutes.MinutesVersion;

/**
 * 修正對照表: what a version of minutes changes against the one before it, line by line, under the reason for it.
 *
 * @param changes masked already
 */
record ChangesPaper(Meeting meeting, MinutesVersion minutes, List<Changes.Change> changes) {
    Document document() {
        Document.Draft paper =
                Document.titled(fileName()).heading(1, meeting.title() + "\n" + word("minutesChanges.title"));
        if (meeting.grade() != Grade.ORDINARY) {
            paper.header(Graded.mark(meeting.grade()).strip());
        }
        paper.label(word("minutesChanges.version"), String.valueOf(minutes.number()));
        paper.label(word("minutesChanges.reason"), minutes.changeReason() == null ? "" : minutes.changeReason());
        if (changes.isEmpty()) {
            return paper.paragraph(word("minutes.changes.none")).finish();
        }
        return paper.add(table()).finish();
    }

    private Table table() {
        Table.Draft table = Table.of(
                Table.Column.of(word("minutes.changes.sort"), 10),
                Table.Column.of(word("minutes.changes.before"), 45),
                Table.Column.of(word("minutes.changes.now"), 45));
        changes.forEach(one -> table.row(word("minutes.changes." + one.sort()), one.before(), one.now()));
        return table.finish();
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }

    String fileName() {
        return meeting.title() + word("minutesChanges.title");
    }
}
