package tw.anwang.meetings.opening;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import tw.anwang.documents.NamedRow;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetReader;
import tw.anwang.documents.Value;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.grade.PaperGrade;

/** 密等 of the items in a list: of all where its name or the rows above its headings say so, else of each in a column. */
final class BalanceGrade {
    /** Under these stand the items. */
    static final String[] HEADINGS = {"案由", "主辦單位"};

    private static final String COLUMN = "密等";

    private BalanceGrade() {}

    /** Of the list as a whole: what its name says, or what stands above the row with the headings. */
    static Grade ofWhole(String name, Path file) {
        StringBuilder above = new StringBuilder();
        try (SheetReader rows = SheetFile.at(file).open()) {
            while (rows.hasNext()) {
                List<String> cells =
                        rows.next().values().stream().map(BalanceGrade::plain).toList();
                if (cells.containsAll(List.of(HEADINGS))) {
                    break;
                }
                above.append(String.join("|", cells))
                        .append('\n')
                        .append(String.join("\n", cells))
                        .append('\n');
            }
        }
        return PaperGrade.of(name, above.toString());
    }

    /** 案 由 is 案由, whatever the width. */
    private static String plain(Value cell) {
        return Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    /** Of one row: as the whole list, or higher where its own cell says so. */
    static Grade ofRow(Grade whole, NamedRow row) {
        Grade own = PaperGrade.of("", row.text(COLUMN));
        return own.isAbove(whole) ? own : whole;
    }
}
