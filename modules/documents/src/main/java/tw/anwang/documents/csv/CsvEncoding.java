package tw.anwang.documents.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tw.anwang.kernel.RuleBroken;

/**
 * The characters a CSV file is written in. Nothing in the file says so: a byte order mark tells, else the first of
 * UTF-8 and Big5 (what Excel in Taiwan saves) that reads the whole file without a fault.
 */
record CsvEncoding(Charset charset, boolean marked) {
    private static final List<Charset> UNMARKED = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-950"));

    static CsvEncoding of(Path path, String head) throws IOException {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return new CsvEncoding(StandardCharsets.UTF_8, true);
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, true);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, true);
        }
        if (head.indexOf('\0') >= 0 || head.startsWith("%PDF")) {
            throw new RuleBroken("documents.sheet.notASpreadsheet");
        }
        for (Charset charset : UNMARKED) {
            CsvEncoding encoding = new CsvEncoding(charset, false);
            if (encoding.reads(path)) {
                return encoding;
            }
        }
        throw new RuleBroken("documents.sheet.encoding");
    }

    BufferedReader open(Path path) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(marked ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        if (marked) {
            text.read();
        }
        return text;
    }

    private boolean reads(Path path) throws IOException {
        char[] some = new char[1 << 13];
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            while (text.read(some) >= 0) {
                // reading is the test
            }
            return true;
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }
}
