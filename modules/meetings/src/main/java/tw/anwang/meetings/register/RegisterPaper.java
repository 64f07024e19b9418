package tw.anwang.meetings.register;

import static tw.anwang.meetings.register.RegisterSheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.register.RegisterStories.Story;

/**
 * The register on paper. Every page bears the highest grade of what stands on it, each request of a grade its own.
 *
 * @param shown no more than there is room for
 * @param all how many there are
 */
record RegisterPaper(List<Story> shown, long all, Locale locale) {
    /** Requests on one paper; who wants more narrows the filter or takes the sheet. */
    static final int ROOM = 500;

    Document document() {
        String title = words("countyRequest.list", locale);
        Document.Draft paper = Document.titled(title).heading(1, title);
        Grade grade = highest();
        if (grade != Grade.ORDINARY) {
            paper.header(Graded.mark(grade).strip());
        }
        String part = "";
        for (Story story : shown) {
            String next = String.join(
                    "　",
                    story.county(),
                    words("countyRequest.ofYear", locale).formatted(story.row().rocYear()),
                    story.bureau());
            if (!next.equals(part)) {
                paper.heading(2, next);
                part = next;
            }
            write(paper, story);
        }
        if (all > shown.size()) {
            paper.paragraph(Sentences.of(new RuleBroken("meetings.countyRequest.onPaper", shown.size()), locale));
        }
        return paper.finish();
    }

    private Grade highest() {
        return shown.stream()
                .map(story -> story.row().sensitivity().grade())
                .reduce(Grade.ORDINARY, (one, other) -> other.isAbove(one) ? other : one);
    }

    private void write(Document.Draft paper, Story story) {
        RequestRow row = story.row();
        String number = row.number() == null ? "" : row.number() + ". ";
        paper.heading(3, Graded.mark(row.sensitivity().grade()) + number + row.title());
        paper.label(words("countyRequest.state", locale), words(row.state().getLabelKey(), locale));
        paper.label(words("countyRequest.theme", locale), story.theme());
        paper.label(words("countyRequest.text", locale), story.text());
        List<String> lines = new ArrayList<>();
        lines.addAll(
                story.subItems() == null ? List.of() : story.subItems().lines().toList());
        story.replies().forEach(said -> lines.add(RegisterSheet.said(said, locale)));
        lines.forEach(paper::paragraph);
        if (story.nextStep() != null) {
            paper.label(words("countyRequest.nextStep", locale), story.nextStep());
        }
    }
}
