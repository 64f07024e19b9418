package tw.anwang.meetings.publication;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.Document;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.MeetingMoment;

/** Published minutes as a paper: what the page says, and that it is the published part. */
record PublicPaper(PublicHead head, List<PublishedItem> items) {
    Document document() {
        Document.Draft paper = Document.titled(title()).heading(1, head.title() + "\n" + word("publication.title"));
        paper.label(word("meetingNotice.time"), MeetingMoment.words(held()));
        paper.label(word("meetingNotice.place"), words(head.place()));
        paper.label(word("meeting.chair"), words(head.chair()));
        paper.label(word("publication.note"), word("publication.extract"));
        if (head.isOutdated()) {
            paper.label(word("publication.note"), word("publication.corrected"));
        }
        items.forEach(item -> paper.numbered(
                item.isBelow() ? 2 : 1, word("item.kind." + item.kind()) + "：" + item.words() + after(item)));
        return paper.finish();
    }

    private LocalDateTime held() {
        return head.startsAt() == null ? null : Taipei.timeOf(head.startsAt());
    }

    private String title() {
        return head.title() + word("publication.title");
    }

    private static String after(PublishedItem item) {
        String told = Stream.of(item.offices(), item.dueWords())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("，"));
        return told.isEmpty() ? "" : "（" + told + "）";
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }
}
