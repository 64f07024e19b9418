package tw.anwang.meetings.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.Document;
import tw.anwang.documents.Portions;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.register.RegisterStories.Said;
import tw.anwang.meetings.register.RegisterStories.Story;

/** The register as a sheet, read in portions; and as a paper, for a register that can be read on paper. */
@RequestScoped
public class RegisterSheet {
    private static final int PORTION = 200;

    @Inject
    RegisterStories stories;

    @Inject
    RequestSearch search;

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
                        "nextStep.dueOn",
                        "grade")
                .map(key -> new Sheet.Column(words("countyRequest." + key, locale), width(key)))
                .toList();
        return new Sheet(
                words("countyRequest.list", locale),
                columns,
                new Portions<Story>(
                        PORTION, (last, read) -> stories.from(filter, read, PORTION), story -> line(story, locale)));
    }

    private static int width(String key) {
        return switch (key) {
            case "text", "replies" -> 26;
            case "title", "subItems", "nextStep" -> 16;
            case "year", "number", "grade" -> 4;
            default -> 8;
        };
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
                Value.of(row.nextStepDueOn() == null ? "" : RocDate.format(row.nextStepDueOn())),
                Value.of(Graded.words(row.sensitivity().grade(), locale)));
    }

    static String said(Said said, Locale locale) {
        String type = said.type() == null ? "" : "【" + words(said.type().getLabelKey(), locale) + "】";
        return said.who() + type + "：" + said.text();
    }

    /** As many as {@link RegisterPaper} holds; a longer register is read as a sheet. */
    @Permitted("meetings.read")
    public Document paper(RequestFilter filter, Locale locale) {
        trail.record("export", CountyRequest.KIND.name(), 0, filter.query().toString());
        return new RegisterPaper(stories.from(filter, 0, RegisterPaper.ROOM), search.count(filter), locale).document();
    }

    static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }
}
