package tw.anwang.minutes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.header.CoverLetter;
import tw.anwang.minutes.header.HeaderReader;
import tw.anwang.minutes.item.Items;
import tw.anwang.minutes.line.Bilingual;
import tw.anwang.minutes.line.Lines;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.outline.Outline;
import tw.anwang.minutes.outline.Sitting;
import tw.anwang.minutes.outline.Survey;
import tw.anwang.minutes.people.People;
import tw.anwang.minutes.source.FileLimits;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;

/**
 * Turns the text of minutes into structure. Safe for several threads: a parse keeps nothing. Time and memory grow with
 * the length of the text and with nothing else.
 */
public final class MinutesParser {
    private static final int MOST_LINES = 60_000;
    private static final Words STANDARD = new Words(Vocabulary.standard());

    private record Words(Vocabulary vocabulary, UnitNames units, People people) {
        Words(Vocabulary vocabulary, UnitNames units) {
            this(vocabulary, units, new People(vocabulary, units));
        }

        Words(Vocabulary vocabulary) {
            this(vocabulary, new UnitNames(vocabulary));
        }
    }

    private MinutesParser() {}

    /** Reads minutes by the standard words. */
    public static Minutes parse(String text) throws UnreadableMinutes {
        return parse(text, Profile.STANDARD);
    }

    /**
     * Reads minutes.
     *
     * @param text the whole text, as the file has it
     * @throws UnreadableMinutes where the text is empty or is no minutes
     */
    public static Minutes parse(String text, Profile profile) throws UnreadableMinutes {
        Words words = profile.words().isBlank()
                ? STANDARD
                : new Words(Vocabulary.standard().with(profile.words()));
        if (text.length() > FileLimits.TEXT_CHARS) {
            throw FileLimits.tooLong();
        }
        List<Span> all = Lines.of(text);
        if (all.isEmpty()) {
            throw new UnreadableMinutes("minutes.file.empty", "檔案裡沒有文字，請確認是否選錯檔案，或改上傳有文字的版本。");
        }
        if (all.size() > MOST_LINES) {
            throw new UnreadableMinutes("minutes.file.length", "檔案的行數過多（超過 6 萬行），不像會議紀錄；請拆開後只上傳紀錄本文。");
        }
        all = new Bilingual(words.vocabulary()).plain(all);
        List<Span> lines = Sitting.withoutFirst(all.subList(new CoverLetter(words.vocabulary()).end(all), all.size()));
        Outline outline = new Outline(words.vocabulary(), words.people(), words.units());
        HeaderReader.Reading head =
                new HeaderReader(words.vocabulary(), words.people()).read(lines, outline::beginsBody);
        Node root = outline.of(lines.subList(head.bodyFrom(), lines.size()), head.lastOrdinal());
        Survey survey = Survey.of(root);
        if (!isMinutes(head, survey)) {
            throw new UnreadableMinutes("minutes.file.none", "這份文件看不出是會議紀錄（找不到時間、主席、決議等欄位），請改選會議紀錄檔，或先補上標題與欄位名稱。");
        }
        Header header = closed(head.header(), survey);
        List<Item> items = new Items(words.vocabulary(), words.units()).of(root, header.day());
        List<Warning> warnings = new ArrayList<>(head.warnings());
        warnings.addAll(new Notices(words.vocabulary()).of(lines, header, root, items));
        return new Minutes(header, items, warnings);
    }

    private static boolean isMinutes(HeaderReader.Reading head, Survey survey) {
        int signs = (head.titled() ? 2 : 0)
                + Math.min(head.labels(), 3)
                + Math.min(survey.decisions() + survey.sections(), 3);
        return signs >= 3 && (head.titled() || head.labels() > 0 && survey.decisions() + survey.sections() > 0);
    }

    private static Header closed(Header header, Survey survey) {
        LocalDateTime end = survey.closing() == null
                ? header.endsAt()
                : HeaderReader.end(survey.closing(), header.startsAt(), header.day());
        return header.closing(end == null ? header.endsAt() : end, survey.confirmed());
    }
}
