package tw.anwang.meetings.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.Document;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingMoment;
import tw.anwang.meetings.proposal.OpinionRow;

/**
 * The agenda as a paper (議程): 壹、主席致詞 to the end, its matters under 報告案, 討論案 and 臨時動議. Draft resolutions are
 * no part of it.
 *
 * @param names full names of offices, in the order asked
 */
record AgendaPaper(Meeting meeting, AgendaSheet sheet, Function<Collection<Long>, List<String>> names) {
    private static final int SECTION = 1;
    private static final int MATTER = 2;
    private static final int PIECE = 3;

    Document document() {
        MeetingFacts facts = meeting.facts();
        Document.Draft paper = Document.titled(fileName()).heading(1, meeting.title() + word("agendaPaper.title"));
        paper.header(header());
        paper.label(word("agendaPaper.time"), MeetingMoment.words(facts.startsAt()));
        paper.label(word("agendaPaper.place"), facts.place() == null ? "" : facts.place());
        paper.label(word("agendaPaper.chair"), chair(facts));
        paper.numbered(SECTION, word("agendaPaper.opening"));
        paper.numbered(SECTION, word("agendaPaper.confirming"));
        section(paper, AgendaPart.REPORT);
        section(paper, AgendaPart.DISCUSSION);
        section(paper, AgendaPart.MOTION);
        paper.numbered(SECTION, word("agendaPaper.end"));
        return paper.finish();
    }

    /** 密等, and that others have not read it yet. */
    private String header() {
        String grade = meeting.grade() == Grade.ORDINARY ? "" : Graded.mark(meeting.grade());
        return (grade + (sheet.settled() ? "" : word("agenda.state.DRAFT"))).strip();
    }

    private void section(Document.Draft paper, AgendaPart part) {
        paper.numbered(SECTION, word("agenda.part." + part));
        List<AgendaSheet.Matter> matters = sheet.of(part);
        if (matters.isEmpty() && part != AgendaPart.MOTION) {
            paper.paragraph(word("agendaPaper.none"));
        }
        matters.forEach(matter -> matter(paper, part, matter));
    }

    private void matter(Document.Draft paper, AgendaPart part, AgendaSheet.Matter matter) {
        paper.numbered(MATTER, matter.mark(), word("agendaPaper.subject") + matter.subject() + presented(part, matter));
        if (matter.withdrawn()) {
            paper.numbered(PIECE, word("agendaPaper.withdrawn"), "");
            return;
        }
        piece(paper, "agendaPaper.explanation", matter.explanation());
        piece(paper, "agendaPaper.suggestion", matter.suggestion());
        matter.opinions().forEach(opinion -> opinion(paper, opinion));
    }

    private static void piece(Document.Draft paper, String label, String words) {
        if (words != null && !words.isBlank()) {
            paper.numbered(PIECE, word(label), words);
        }
    }

    private void opinion(Document.Draft paper, OpinionRow opinion) {
        String office = String.join("", names.apply(List.of(opinion.office().value())));
        paper.numbered(PIECE, word("agendaPaper.opinion").formatted(office), opinion.text());
    }

    /** （報告單位：…）, （提案單位：…）. */
    private String presented(AgendaPart part, AgendaSheet.Matter matter) {
        String offices = names.apply(matter.offices()).stream().collect(Collectors.joining("、"));
        if (offices.isEmpty()) {
            return "";
        }
        return word(part == AgendaPart.REPORT ? "agendaPaper.reportedBy" : "agendaPaper.by")
                .formatted(offices);
    }

    private static String chair(MeetingFacts facts) {
        return Stream.of(facts.chairName(), facts.chairTitle())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }

    String fileName() {
        return meeting.title() + word("agendaPaper.title");
    }
}
