package tw.anwang.meetings.grade;

import java.nio.file.Path;
import java.util.stream.Collectors;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetReader;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.minutes.Secrecy;

/** What the cells of a spreadsheet say of its 密等, on every sheet; what cannot be read as one says nothing. */
final class SheetSecrecy {
    private static final int MOST_SHEETS = 100;

    /** So many sheets in a row that cannot be read are no spreadsheet, or one of charts. */
    private static final int MOST_UNREADABLE = 5;

    private static final String NO_SUCH_SHEET = "documents.sheet.noSuchSheet";

    private SheetSecrecy() {}

    static Secrecy of(Path file) {
        Secrecy highest = Secrecy.ORDINARY;
        int unreadable = 0;
        for (int sheet = 1; sheet <= MOST_SHEETS && unreadable < MOST_UNREADABLE; sheet++) {
            try (SheetReader rows = SheetFile.at(file).sheet(sheet).open()) {
                while (rows.hasNext()) {
                    highest = higher(highest, of(rows.next()));
                }
                unreadable = 0;
            } catch (RuleBroken noRows) {
                if (noRows.key().equals(NO_SUCH_SHEET)) {
                    return highest;
                }
                unreadable++; // a chart, or more than is read here: the next sheet may say it
            }
        }
        return highest;
    }

    /** A mark in a cell of its own, or beside its label. */
    private static Secrecy of(SheetRow row) {
        String cells = row.values().stream().map(Value::shown).collect(Collectors.joining("\n"));
        return higher(Secrecy.of(cells), Secrecy.of(cells.replace('\n', '|')));
    }

    static Secrecy higher(Secrecy one, Secrecy other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
