package tw.anwang.meetings.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.minutes.MinutesReader;
import tw.anwang.minutes.Secrecy;
import tw.anwang.minutes.UnreadableMinutes;

/** What a file says of its own 密等, by its name, the words in it and the cells of a spreadsheet; a picture says nothing. */
public final class PaperGrade {
    private PaperGrade() {}

    /** A file on its way in, which is read twice: for what it says of itself, and to be kept. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** @throws RuleBroken for a file that may not lie with a record of that grade */
    public static void check(String fileName, Content content, Grade record) {
        try {
            whyNotLieWith(of(fileName, content), record).ifPresent(obstacle -> {
                throw obstacle;
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of a file whose words were read. */
    public static Grade of(String fileName, String text) {
        return of(SheetSecrecy.higher(Secrecy.ofName(fileName), Secrecy.of(text)));
    }

    /** Of a file as it comes. */
    public static Grade of(String fileName, Content content) throws IOException {
        try (InputStream words = content.open()) {
            return of(fileName, MinutesReader.read(words, fileName).text());
        } catch (UnreadableMinutes noText) {
            return ofSheet(fileName, content);
        }
    }

    /** Of a spreadsheet as it comes. */
    public static Grade ofSheet(String fileName, Content content) throws IOException {
        return of(SheetSecrecy.higher(Secrecy.ofName(fileName), SheetSecrecy.of(content)));
    }

    private static Grade of(Secrecy said) {
        return Grade.valueOf(said.name());
    }

    /** Why a paper of this grade cannot be taken in: its file is not kept. */
    public static Optional<RuleBroken> whyNotTake(Grade paper) {
        return paper.isStored()
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.grade.secretPaper", Graded.words(paper, Locale.TAIWAN)));
    }

    /** Why such a file cannot lie with a record of that grade: what lies with a record is seen by who sees the record. */
    public static Optional<RuleBroken> whyNotLieWith(Grade paper, Grade record) {
        return whyNotTake(paper)
                .or(() -> paper.isAbove(record)
                        ? Optional.of(new RuleBroken(
                                "meetings.grade.paperAboveRecord",
                                Graded.words(paper, Locale.TAIWAN),
                                Graded.words(record, Locale.TAIWAN)))
                        : Optional.empty());
    }
}
