package tw.anwang.meetings.report;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.minutes.MinutesItem;

/**
 * Minutes in the layout of official papers: head, then 壹、 一、 （一）. Matters of one kind stand under one heading; what
 * was said or decided on a matter stands below it. The words are those of the items, as confirmed in review.
 */
record MinutesPaper(Meeting meeting, List<MinutesItem> items) {
    Document document() {
        MeetingFacts facts = meeting.facts();
        Document.Draft paper = Document.titled(fileName()).heading(1, meeting.title() + "紀錄");
        paper.label("時間", facts.startsAt() == null ? "" : moment(facts.startsAt()));
        paper.label("地點", words(facts.place()));
        paper.labels("主持人", chair(facts), "紀錄", words(facts.recorders()));
        paper.label("出（列）席人員", words(facts.attendance()));
        body(paper);
        if (facts.endsAt() != null) {
            paper.numbered(1, "散會：" + time(facts.endsAt()));
        }
        return paper.finish();
    }

    private void body(Document.Draft paper) {
        String section = null;
        Deque<String> open = new ArrayDeque<>();
        for (MinutesItem item : items) {
            boolean heads = item.kind().heads();
            String title = section(item, section);
            if (!title.equals(section)) {
                section = title;
                paper.numbered(1, title);
            }
            if (heads) {
                open.clear();
                paper.numbered(2, "案由：" + text(item) + proposer(item));
            } else {
                point(paper, item, open);
            }
        }
    }

    /** A point below a matter: its label stands once, before the first of its kind. */
    private static void point(Document.Draft paper, MinutesItem item, Deque<String> open) {
        String label = label(item);
        boolean underMatter = item.path().contains(".");
        int level = underMatter ? 3 : 2;
        if (!label.isEmpty() && !label.equals(open.peek())) {
            open.push(label);
            paper.numbered(level, label);
        }
        paper.numbered(label.isEmpty() ? level : level + 1, speaker(item) + text(item));
    }

    private static String section(MinutesItem item, String current) {
        boolean below = !item.kind().heads() && current != null && item.path().contains(".");
        return below ? current : Sentences.of("meetings", "minutesPaper.section." + item.kind(), Locale.TAIWAN);
    }

    private static String label(MinutesItem item) {
        return switch (item.kind()) {
            case EXPLANATION, PROPOSAL, RESOLUTION, DECISION, CHAIR_DIRECTIVE ->
                Sentences.of("meetings", "minutesPaper.label." + item.kind(), Locale.TAIWAN);
            default -> "";
        };
    }

    private static String speaker(MinutesItem item) {
        boolean spoken =
                switch (item.kind()) {
                    case REPLY, REPLY_POINT, STATEMENT, SPEAKER_TURN, OPINION, REQUEST -> item.who() != null;
                    default -> false;
                };
        return spoken ? item.who() + "：" : "";
    }

    private static String proposer(MinutesItem item) {
        return item.proposer() == null ? "" : "（" + item.proposer() + "）";
    }

    /** Lines that were broken by the page of the original run on again. */
    private static String text(MinutesItem item) {
        return item.text().replaceAll("\\s*\\n\\s*", "");
    }

    private static String chair(MeetingFacts facts) {
        return facts.chairAsWritten() != null ? facts.chairAsWritten() : words(facts.chairName());
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private static String moment(LocalDateTime moment) {
        return RocDate.inWords(moment.toLocalDate()) + time(moment);
    }

    private static String time(LocalDateTime moment) {
        int hour = moment.getHour();
        String half = hour < 12 ? "上午" : "下午";
        String minutes = moment.getMinute() == 0 ? "" : moment.getMinute() + "分";
        return half + (hour > 12 ? hour - 12 : hour) + "時" + minutes;
    }

    String fileName() {
        return meeting.title() + "紀錄";
    }
}
