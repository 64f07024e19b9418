package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.Visitor;

/**
 * Whatever leaves the portal as ODT, ODS or XLSX opens in a real LibreOffice and prints there with every word that was
 * written into it; the PDF made here says the same. The files and their prints stay in {@code target/documents}, to be
 * looked at.
 */
@ExtendWith(NeedsLibreOffice.class)
class DocumentsInLibreOfficeIT {
    private static final Path FILES = Path.of("target", "documents");
    private static final Path PRINTS = FILES.resolve("printed");

    @RegisterExtension
    static Portal portal = new Portal();

    @TempDir
    static Path profile;

    private static final PagePeople PEOPLE = new PagePeople(portal);
    private static String said;

    @BeforeAll
    static void taken() throws IOException, InterruptedException {
        empty(FILES);
        Files.createDirectories(FILES);
        List<Path> toPrint = new ArrayList<>();
        try (CorrectedMinutes corrected = CorrectedMinutes.in(portal)) {
            for (LeavingDocument document : LeavingDocument.ALL) {
                toPrint.addAll(taken(document));
            }
        }
        said = LibreOffice.print(toPrint, profile, PRINTS);
    }

    /** @return those that LibreOffice has to open */
    private static List<Path> taken(LeavingDocument document) throws IOException {
        String record = document.record().isEmpty()
                ? ""
                : portal.value(document.record()).orElseThrow(() -> new AssertionError(document.record()));
        List<Path> toPrint = new ArrayList<>();
        for (String format : document.formats()) {
            String address = document.in(format, record);
            Visitor visitor = PEOPLE.visitor(document.person());
            assertEquals(200, visitor.get(address).status(), address);
            Path file = Files.write(FILES.resolve(document.file(format)), visitor.download(address));
            if (!format.equals("pdf")) {
                toPrint.add(file);
            }
        }
        return toPrint;
    }

    @TestFactory
    Stream<DynamicTest> opens_and_says_every_word() {
        return LeavingDocument.ALL.stream().flatMap(document -> document.formats().stream()
                .map(format -> dynamicTest(document.file(format), () -> prove(document, format))));
    }

    private static void prove(LeavingDocument document, String format) throws IOException {
        Path file = FILES.resolve(document.file(format));
        Path print = format.equals("pdf")
                ? file
                : PRINTS.resolve(document.file(format).replaceFirst("[a-z]+$", "pdf"));
        assertTrue(Files.exists(print), () -> "LibreOffice could not open " + file + ":\n" + said);
        String printed = DocumentWords.ofPdf(print);
        Path odf = FILES.resolve(document.file(document.formats().get(0)));
        List<String> wanted =
                new ArrayList<>(odf.toString().matches(".*od[ts]") ? DocumentWords.ofOpenDocument(odf) : List.of());
        document.words().forEach(words -> wanted.add(DocumentWords.bare(words)));
        assertFalse(wanted.isEmpty(), "nothing is looked for");
        assertEquals(
                List.of(),
                wanted.stream().filter(words -> !printed.contains(words)).toList(),
                () -> "not in the print of " + file);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
