package tw.anwang.documents;

/**
 * How much of a stranger's spreadsheet is read before it is refused.
 *
 * @param fileBytes size of the file as uploaded
 * @param expandedBytes size of any one part of it once unpacked (a zip bomb is small outside)
 * @param rows rows with something in them
 * @param columns the last column that may hold something
 */
public record SheetLimits(long fileBytes, long expandedBytes, int rows, int columns) {
    /** 20 MB, 200 MB unpacked, 100,000 rows, 256 columns: far beyond any list a person keeps. */
    public static final SheetLimits USUAL = new SheetLimits(20L << 20, 200L << 20, 100_000, 256);
}
