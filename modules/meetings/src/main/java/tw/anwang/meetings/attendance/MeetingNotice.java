package tw.anwang.meetings.attendance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.documents.Document;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingMoment;

/**
 * 開會通知單, its fields named and in the order of the form in 文書處理手冊, those that are empty too: for the agency's own document system, which gives it date and number.
 *
 * @param unnamed offices that take part and named nobody: called as offices
 */
record MeetingNotice(
        Meeting meeting,
        Invitation letter,
        List<AttendeeLine> attendees,
        List<OfficeId> unnamed,
        Function<OfficeId, String> name) {
    Document document() {
        MeetingFacts facts = meeting.facts();
        Document.Draft paper = Document.titled(meeting.title() + word("meetingNotice.title"))
                .heading(1, name.apply(meeting.staffOffice()) + "　" + word("meetingNotice.title"));
        archive(paper);
        paper.label(word("meetingNotice.to"), word("meetingNotice.asListed"));
        paper.label(word("meetingNotice.letterDate"), letter.letterDate() == null ? "" : day());
        paper.label(word("meetingNotice.letterNumber"), words(letter.letterNumber()));
        paper.label(word("meetingNotice.speed"), word("meetingNotice.ordinary"));
        paper.label(
                word("meetingNotice.grade"),
                meeting.grade() == Grade.ORDINARY ? "" : Graded.words(meeting.grade(), Locale.TAIWAN));
        paper.label(word("meetingNotice.annexes"), words(letter.annexes()));
        paper.label(word("meetingNotice.reason"), meeting.title());
        paper.label(word("meetingNotice.time"), MeetingMoment.words(facts.startsAt()));
        paper.label(word("meetingNotice.place"), words(facts.place()));
        paper.label(
                word("meeting.chair"),
                Stream.of(facts.chairTitle(), facts.chairName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" ")));
        paper.label(word("meetingNotice.contact"), words(letter.contact()));
        paper.label(word("meetingNotice.ATTENDING"), called(Voice.ATTENDING));
        paper.label(word("meetingNotice.OBSERVING"), called(Voice.OBSERVING));
        paper.label(word("meetingNotice.copies"), words(letter.copies()));
        paper.label(word("meetingNotice.note"), words(letter.note()));
        return paper.finish();
    }

    /** 檔號 and 保存年限 stand at the top right. */
    private void archive(Document.Draft paper) {
        if (letter.fileNumber() != null || letter.keptYears() != null) {
            paper.header(word("meetingNotice.archive").formatted(words(letter.fileNumber()), kept()));
        }
    }

    private String kept() {
        Integer years = letter.keptYears();
        return years == null ? "" : years == 0 ? word("invitation.forEver") : years + word("invitation.years");
    }

    private String day() {
        return RocDate.inWords(letter.letterDate()).replaceFirst("（.*", "");
    }

    /** Each office once, persons with their titles. */
    private String called(Voice voice) {
        List<String> called = new ArrayList<>();
        attendees.stream()
                .filter(one -> one.voice() == voice)
                .forEach(one -> called.add(Stream.of(
                                one.office() == null ? one.body() : name.apply(one.office()),
                                one.name(),
                                one.jobTitle())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "))));
        if (voice == Voice.ATTENDING) {
            unnamed.forEach(office -> called.add(name.apply(office)));
        }
        return String.join("、", new LinkedHashSet<>(called));
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }
}
