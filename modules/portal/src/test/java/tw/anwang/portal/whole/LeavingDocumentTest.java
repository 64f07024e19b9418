package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.meetings.report.PaperDownload;

/** {@link LeavingDocument#ALL} leaves nothing out: whoever writes another paper or sheet has it opened by LibreOffice as well. */
class LeavingDocumentTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/") && !location.contains("/documents/"))
            .importPackages("tw.anwang");

    /** The job that prints a long report: the paper is that of the download. */
    private static final Set<String> NO_SERVLET = Set.of("ReportPaperWork");

    /** No styles that a program could refuse. */
    private static final Pattern PLAIN = Pattern.compile("\\.(csv|json|ndjson)$");

    @Test
    void each_class_that_makes_a_paper_or_a_sheet_is_asked_for_one() {
        assertEquals(
                names(those(made -> made.getTargetOwner().isEquivalentTo(Document.class)
                                && made.getName().equals("titled")
                        || made.getTargetOwner().isEquivalentTo(Sheet.class)
                                && made.getName().equals("<init>"))),
                sorted(LeavingDocument.ALL.stream().flatMap(document -> document.makers().stream())));
    }

    @Test
    void each_address_that_gives_one_is_asked_in_each_format() {
        assertEquals(
                sorted(writers()
                        .filter(type -> type.isAssignableTo(HttpServlet.class))
                        .flatMap(LeavingDocumentTest::addresses)
                        .filter(address -> !PLAIN.matcher(address).find())),
                sorted(LeavingDocument.ALL.stream().flatMap(document -> document.paths().stream())));
    }

    @Test
    void nobody_else_writes_them() {
        assertEquals(NO_SERVLET, names(writers().filter(type -> !type.isAssignableTo(HttpServlet.class))));
    }

    private static Stream<JavaClass> writers() {
        return those(made -> made.getName().equals("write")
                        && (made.getTargetOwner().isEquivalentTo(PaperFormat.class)
                                || made.getTargetOwner().isEquivalentTo(SheetFormat.class))
                || made.getName().equals("send") && made.getTargetOwner().isEquivalentTo(PaperDownload.class));
    }

    private static Stream<JavaClass> those(Predicate<JavaCodeUnitAccess<?>> deed) {
        return HOUSE.stream()
                .filter(type -> type.getCodeUnitAccessesFromSelf().stream().anyMatch(deed));
    }

    private static Stream<String> addresses(JavaClass servlet) {
        WebServlet mapped = servlet.getAnnotationOfType(WebServlet.class);
        return Stream.concat(Stream.of(mapped.value()), Stream.of(mapped.urlPatterns()));
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return sorted(types.map(JavaClass::getSimpleName));
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
