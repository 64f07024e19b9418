package tw.anwang.documents;

import java.nio.file.Path;
import java.util.Objects;
import tw.anwang.documents.sheet.SheetDoor;

/**
 * A spreadsheet someone handed in. What it is, is told by its bytes and not by its name: ODS, XLSX, or CSV in UTF-8,
 * UTF-16 or Big5.
 *
 * @param sheet which sheet of the file, from 1
 * @param mergedRepeated whether the value of a merged cell stands in each cell it covers, or in the first alone
 */
public record SheetFile(Path path, SheetLimits limits, int sheet, boolean mergedRepeated) {
    public SheetFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        if (sheet < 1) {
            throw new IllegalArgumentException("sheet " + sheet);
        }
    }

    /** The first sheet, within the usual limits, merged cells as they are. */
    public static SheetFile at(Path path) {
        return new SheetFile(path, SheetLimits.USUAL, 1, false);
    }

    public SheetFile within(SheetLimits newLimits) {
        return new SheetFile(path, newLimits, sheet, mergedRepeated);
    }

    public SheetFile sheet(int number) {
        return new SheetFile(path, limits, number, mergedRepeated);
    }

    public SheetFile repeatingMerged() {
        return new SheetFile(path, limits, sheet, true);
    }

    /**
     * Opens it for reading, row by row.
     *
     * @throws tw.anwang.kernel.RuleBroken with a {@code documents.sheet.…} key where it cannot be read: empty, too large,
     *     protected by a password, with macros, no spreadsheet, damaged. Reading on may throw the same.
     */
    public SheetReader open() {
        return new SheetReader(SheetDoor.open(this));
    }
}
