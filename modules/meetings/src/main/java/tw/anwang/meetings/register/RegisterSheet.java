package tw.anwang.meetings.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.Document;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.register.RegisterStories.Said;
import tw.anwang.meetings.register.RegisterStories.Story;

/** The register as a sheet, read in portions; and as a paper, for a register that can be read on paper. */
@RequestScoped
public class RegisterSheet {
    private static final int PORTION = 200;
    private static final int ON_PAPER = 500;
    private static final int WIDE = 40;

    @Inject
    RegisterStories stories;

    @Inject
    Trail trail;

    /** All rows of the filter, in the order of the list. */
    @Permitted("meetings.read")
    public Sheet sheet(RequestFilter filter, Locale locale) {
        trail.record("export", CountyRequest.KIND.name(), 0, filter.query().toString());
        List<Sheet.Column> columns = Stream.of(
                        "county",
                        "year",
                        "bureau",
                        "number",
                        "theme",
                        "title",
                        "text",
                        "subItems",
                        "state",
                        "replies",
                        "nextStep",
                        "grade")
                .map(key -> new Sheet.Column(
                        words("countyRequest." + key, locale),
                        List.of("title", "text", "subItems", "replies").contains(key) ? WIDE : 12))
                .toList();
        return new Sheet(words("countyRequest.list", locale), columns, () -> new Rows(filter, locale));
    }

    private static List<Value> line(Story story, Locale locale) {
        RequestRow row = story.row();
        return List.of(
                Value.of(story.county()),
                Value.of(String.valueOf(row.rocYear())),
                Value.of(story.bureau()),
                Value.of(row.number() == null ? "" : row.number().toString()),
                Value.of(story.theme()),
                Value.of(row.title()),
                Value.of(story.text()),
                Value.of(story.subItems()),
                Value.of(words(row.state().getLabelKey(), locale)),
                Value.of(
                        story.replies().stream().map(said -> said(said, locale)).collect(Collectors.joining("\n"))),
                Value.of(story.nextStep()),
                Value.of(Graded.words(row.sensitivity().grade(), locale)));
    }

    private static String said(Said said, Locale locale) {
        String type = said.type() == null ? "" : "【" + words(said.type().getLabelKey(), locale) + "】";
        return said.who() + type + "：" + said.text();
    }

    /** The first five hundred; a longer register is read as a sheet. */
    @Permitted("meetings.read")
    public Document paper(RequestFilter filter) {
        trail.record("export", CountyRequest.KIND.name(), 0, filter.query().toString());
        String title = words("countyRequest.list", Locale.TAIWAN);
        Document.Draft paper = Document.titled(title).heading(1, title);
        String part = "";
        for (Story story : stories.from(filter, 0, ON_PAPER)) {
            String next = story.county() + " " + story.row().rocYear() + " " + story.bureau();
            if (!next.equals(part)) {
                paper.heading(2, next);
                part = next;
            }
            write(paper, story);
        }
        return paper.finish();
    }

    private static void write(Document.Draft paper, Story story) {
        RequestRow row = story.row();
        String number = row.number() == null ? "" : row.number() + ". ";
        paper.heading(3, number + row.title());
        paper.label(
                words("countyRequest.state", Locale.TAIWAN), words(row.state().getLabelKey(), Locale.TAIWAN));
        paper.label(words("countyRequest.theme", Locale.TAIWAN), story.theme());
        List<String> lines = new ArrayList<>(List.of(story.text()));
        lines.addAll(
                story.subItems() == null ? List.of() : story.subItems().lines().toList());
        story.replies().forEach(said -> lines.add(said(said, Locale.TAIWAN)));
        lines.forEach(paper::paragraph);
        if (story.nextStep() != null) {
            paper.label(words("countyRequest.nextStep", Locale.TAIWAN), story.nextStep());
        }
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }

    /** Portion after portion. */
    private final class Rows implements Iterator<List<Value>> {
        private final RequestFilter filter;
        private final Locale locale;
        private Iterator<Story> portion = List.<Story>of().iterator();
        private int read;
        private boolean over;

        Rows(RequestFilter filter, Locale locale) {
            this.filter = filter;
            this.locale = locale;
        }

        @Override
        public boolean hasNext() {
            if (!portion.hasNext() && !over) {
                List<Story> next = stories.from(filter, read, PORTION);
                read += next.size();
                over = next.size() < PORTION;
                portion = next.iterator();
            }
            return portion.hasNext();
        }

        @Override
        public List<Value> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return line(portion.next(), locale);
        }
    }
}
