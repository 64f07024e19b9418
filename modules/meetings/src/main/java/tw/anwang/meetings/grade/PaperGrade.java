package tw.anwang.meetings.grade;

import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.minutes.Secrecy;

/** What a file says of its own 密等, by its name, the words in it and the cells of a spreadsheet; a picture says nothing. */
public final class PaperGrade {
    private PaperGrade() {}

    /** Of a file whose words were read. */
    public static Grade of(String fileName, String text) {
        return of(SheetSecrecy.higher(Secrecy.ofName(fileName), Secrecy.of(text)));
    }

    /** Of a file whose cells were read. */
    static Grade of(String fileName, Secrecy cells) {
        return of(SheetSecrecy.higher(Secrecy.ofName(fileName), cells));
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
