package tw.anwang.meetings.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tw.anwang.documents.Document;
import tw.anwang.documents.Numbering;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.minutes.MinutesItem;

/**
 * Minutes in the layout of official papers: head, then 壹、 一、 （一）. Matters of one kind stand under one heading; what
 * was said or decided on a matter stands below it. The words are those of the items, as confirmed in review.
 *
 * @param facts the head, as printed
 * @param previous what was said of the minutes before, or null
 * @param shown what the reader sees of them: numbers of persons masked
 */
public record MinutesPaper(
        Meeting meeting, MeetingFacts facts, String previous, List<MinutesItem> items, UnaryOperator<String> shown) {
    public Document document() {
        Document.Draft paper = Document.titled(fileName()).heading(1, meeting.title() + "紀錄");
        if (meeting.grade() != Grade.ORDINARY) {
            paper.header(Graded.mark(meeting.grade()).strip());
        }
        paper.label("時間", facts.startsAt() == null ? "" : moment(facts.startsAt()));
        paper.label("地點", words(facts.place()));
        paper.labels("主持人", chair(facts), "紀錄", words(facts.recorders()));
        paper.label("出（列）席人員", words(facts.attendance()));
        if (previous != null) {
            paper.numbered(1, Sentences.of("meetings", "minutesPaper.previous", Locale.TAIWAN) + previous);
        }
        body(paper);
        if (facts.endsAt() != null) {
            paper.numbered(1, "散會：" + time(facts.endsAt()));
        }
        return paper.finish();
    }

    private void body(Document.Draft paper) {
        String section = null;
        for (int at = 0; at < items.size(); at++) {
            MinutesItem item = items.get(at);
            String title = section(item, section);
            if (!title.equals(section)) {
                section = title;
                paper.numbered(1, title);
            }
            if (item.kind().heads()) {
                paper.numbered(2, "案由：" + text(item) + proposer(item));
            } else if (label(item).isEmpty()) {
                paper.numbered(underMatter(item) ? 3 : 2, speaker(item) + text(item));
            } else {
                List<MinutesItem> points = alike(at);
                labelled(paper, label(item), points);
                at += points.size() - 1;
            }
        }
    }

    /** This point and those right behind it that stand under the same label. */
    private List<MinutesItem> alike(int from) {
        String label = label(items.get(from));
        return items.stream()
                .skip(from)
                .takeWhile(item -> label(item).equals(label))
                .toList();
    }

    /** 決議：…, or with several points 決議： and （一）（二） below it. */
    private void labelled(Document.Draft paper, String label, List<MinutesItem> points) {
        if (points.size() == 1) {
            paper.numbered(3, label, speaker(points.get(0)) + text(points.get(0)));
            return;
        }
        paper.numbered(3, label, "");
        for (int n = 1; n <= points.size(); n++) {
            MinutesItem point = points.get(n - 1);
            paper.numbered(3, Numbering.mark(3, n), speaker(point) + text(point));
        }
    }

    private static boolean underMatter(MinutesItem item) {
        return item.path().contains(".");
    }

    private static String section(MinutesItem item, String current) {
        boolean below = !item.kind().heads() && current != null && underMatter(item);
        return below ? current : Sentences.of("meetings", "minutesPaper.section." + item.kind(), Locale.TAIWAN);
    }

    /** Empty where the section says it already, or nothing is said of the point. */
    private static String label(MinutesItem item) {
        if (!underMatter(item)) {
            return "";
        }
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
    private String text(MinutesItem item) {
        return shown.apply(item.text().replaceAll("\\s*\\n\\s*", ""));
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

    public String fileName() {
        return meeting.title() + "紀錄";
    }
}
