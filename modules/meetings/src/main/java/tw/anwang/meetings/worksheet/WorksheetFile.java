package tw.anwang.meetings.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tw.anwang.documents.NamedRow;
import tw.anwang.documents.NamedRows;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetLimits;
import tw.anwang.documents.SheetReader;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;

/** Reads the rows of a worksheet under its Chinese or English headings; what they mean, {@link RowJudge} says. */
final class WorksheetFile {
    /** More rows than any round has answers, with room for ten thousand that somebody added. */
    static final int MOST_ROWS = 20_000;

    /** All answers of a file together; a small file may unfold into very many. */
    private static final int MOST_SIGNS = 5_000_000;

    /** One sign longer than any answer may be is enough to refuse it; a cell of 40,000 is told its true length. */
    private static final int LONGEST = 60_000;

    /** Of a key, a number or a step, as messages repeat them. */
    private static final int QUOTED = 200;

    private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 60L << 20, MOST_ROWS, 64);

    /** What spreadsheet programs keep as the outcome of a formula that failed. */
    private static final Pattern FAILED =
            Pattern.compile("(ERROR:)?#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)|Err:\\d{3}");

    private final Path file;
    private final List<TypedRow> rows = new ArrayList<>();
    private int foreign;
    private long signs;

    /**
     * @throws RuleBroken {@code documents.sheet.*} where it cannot be read, {@code meetings.worksheet.*} where it is no
     *     worksheet
     */
    WorksheetFile(Path file) {
        this.file = file;
        refuseText();
        Locale language = language();
        read(language);
        refuseRowsAboveHeadings(language);
        if (rows.isEmpty()) {
            throw new RuleBroken("meetings.worksheet.empty");
        }
    }

    List<TypedRow> rows() {
        return rows;
    }

    /** How many rows had neither key nor text. */
    int foreign() {
        return foreign;
    }

    /** A CSV loses characters on its way through Excel without saying so; what is called .xlsx need not be one. */
    private void refuseText() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            boolean zip = head.length == 2 && head[0] == 'P' && head[1] == 'K';
            boolean old = head.length == 2 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
            if (head.length == 2 && !zip && !old) {
                throw new RuleBroken("meetings.worksheet.text");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Locale language() {
        try (SheetReader sheet = open()) {
            sheet.under(WorksheetColumn.needed(Locale.ENGLISH));
            return Locale.ENGLISH;
        } catch (RuleBroken noHeadings) {
            return Locale.TAIWAN; // and if they are missing too, its own words say which
        }
    }

    /** Who sorted the headings along with the rows has rows above them, which must not be lost in silence. */
    private void refuseRowsAboveHeadings(Locale language) {
        String heading = bare(WorksheetColumn.KEY.heading(language));
        try (SheetReader sheet = open()) {
            while (sheet.hasNext()) {
                SheetRow row = sheet.next();
                if (holds(row, cell -> bare(cell).equals(heading))) {
                    return;
                }
                if (holds(row, cell -> RowKey.read(cell).isPresent())) {
                    throw new RuleBroken("meetings.worksheet.headingsBelow", row.number());
                }
            }
        }
    }

    private static boolean holds(SheetRow row, Predicate<String> wanted) {
        return row.values().stream().map(Value::shown).anyMatch(wanted);
    }

    private static String bare(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    private void read(Locale language) {
        try (SheetReader sheet = open()) {
            NamedRows named = sheet.under(WorksheetColumn.needed(language));
            while (named.hasNext()) {
                TypedRow row = row(named.next(), language);
                signs += row.words().text().length();
                if (signs > MOST_SIGNS) {
                    throw new RuleBroken("meetings.worksheet.tooMuchText", MOST_SIGNS);
                }
                if (row.isForeign()) {
                    foreign++;
                } else {
                    rows.add(row);
                }
            }
        }
    }

    private SheetReader open() {
        return SheetFile.at(file).within(LIMITS).repeatingMerged().open();
    }

    /** More than is said of a cell is not kept of it. */
    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }

    private static TypedRow row(NamedRow row, Locale language) {
        String key = cut(row.text(WorksheetColumn.KEY.heading(language)), QUOTED);
        String number = cut(row.text(WorksheetColumn.NUMBER.heading(language)), QUOTED);
        String text = RowKey.plain(cut(row.text(WorksheetColumn.TEXT.heading(language)), LONGEST));
        try {
            if (FAILED.matcher(text).matches()) {
                throw new RuleBroken("meetings.worksheet.formulaFailed", text);
            }
            var day = row.day(WorksheetColumn.EXPECTED.heading(language)).orElse(null);
            boolean submit = Step.isSubmit(cut(row.text(WorksheetColumn.STEP.heading(language)), QUOTED));
            return new TypedRow(row.number(), key, number, new AnswerWords(text, day), submit, null);
        } catch (RuleBroken unread) {
            return new TypedRow(row.number(), key, number, new AnswerWords(text, null), false, unread);
        }
    }
}
