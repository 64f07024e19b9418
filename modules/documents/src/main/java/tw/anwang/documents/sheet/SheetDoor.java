package tw.anwang.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.csv.CsvRows;
import tw.anwang.documents.odf.OdsRows;
import tw.anwang.documents.ooxml.XlsxRows;
import tw.anwang.kernel.RuleBroken;

/** Looks at a file's first bytes and lets it in by the right way, or says why not. */
public final class SheetDoor {
    private static final String ZIP = "PK\u0003\u0004";
    /** The old container of Office: .xls, or an .xlsx under a password. */
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    private static final int HEAD = 4096;

    private SheetDoor() {}

    public static RowSource open(SheetFile file) {
        try {
            return byKind(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowSource byKind(SheetFile file) throws IOException {
        long size = Files.size(file.path());
        if (size == 0) {
            throw new RuleBroken("documents.sheet.empty");
        }
        if (size > file.limits().fileBytes()) {
            throw new RuleBroken("documents.sheet.tooLarge", file.limits().fileBytes() >> 20);
        }
        String head = head(file.path());
        if (head.startsWith(OLE2)) {
            throw new RuleBroken(isEncrypted(file.path()) ? "documents.sheet.encrypted" : "documents.sheet.oldExcel");
        }
        return head.startsWith(ZIP) ? zipped(file) : CsvRows.open(file, head);
    }

    private static RowSource zipped(SheetFile file) throws IOException {
        GuardedZip zip = GuardedZip.open(file.path(), file.limits());
        try {
            if (zip.hasFolder("xl/vbaProject.bin") || zip.hasFolder("Basic/") || zip.hasFolder("Scripts/")) {
                throw new RuleBroken("documents.sheet.macros");
            }
            if (zip.has("xl/workbook.xml")) {
                return new XlsxRows(zip, file);
            }
            if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
                return new OdsRows(zip, file);
            }
            throw new RuleBroken("documents.sheet.notASpreadsheet");
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** An .xlsx under a password lies in a stream of this name, written in UTF-16. */
    private static boolean isEncrypted(Path path) throws IOException {
        String all = Files.readString(path, StandardCharsets.ISO_8859_1);
        return all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    }
}
