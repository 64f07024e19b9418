package tw.anwang.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of every module, as the tests of the whole house read them. */
public final class House {
    /** Lowest first: a module knows only those before it; testing and launcher are outside the WAR. */
    public static final List<String> MODULES = List.of(
            "kernel",
            "directory",
            "identity",
            "desk",
            "registry",
            "intake",
            "welfare",
            "indicators",
            "meetings",
            "portal");

    /** Those with sentences of their own, the library that reads spreadsheets among them. */
    public static final List<String> SPEAKING =
            Stream.concat(Stream.of("documents"), MODULES.stream()).toList();

    /** What goes into the WAR, read once for all tests: reading it takes seconds. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/"))
            .importPackages("tw.anwang");

    private static final Path FOLDER = Path.of("..");

    private House() {}

    /** @param address as in the browser: {@code /meetings/series.xhtml} */
    public record PageFile(String address, Path file) {
        private static final Pattern NEED = Pattern.compile("permit\\.need\\('([^']+)'\\)");

        public String text() {
            return read(file);
        }

        /** The right the page's metadata names, or nothing. */
        public Optional<String> permission() {
            Matcher need = NEED.matcher(text());
            return need.find() ? Optional.of(need.group(1)) : Optional.empty();
        }

        /** Pages of those who are not signed in yet, and error pages: open to everybody. */
        public boolean isOpen() {
            return address.equals("/signIn.xhtml")
                    || address.equals("/newPassword.xhtml")
                    || address.equals("/apply.xhtml")
                    || address.equals("/signedOut.xhtml")
                    || address.startsWith("/public/")
                    || address.startsWith("/error/");
        }

        @Override
        public String toString() {
            return address;
        }
    }

    /** Every page a browser can ask for; no composites, no templates. */
    public static List<PageFile> pages() {
        Stream<PageFile> ofModules = MODULES.stream()
                .map(module -> FOLDER.resolve(module).resolve("src/main/resources/META-INF/resources"))
                .flatMap(House::pagesBelow);
        return Stream.concat(pagesBelow(FOLDER.resolve("portal/src/main/webapp")), ofModules)
                .filter(page -> !page.address().startsWith("/WEB-INF/"))
                .filter(page -> !page.address().startsWith("/resources/"))
                .filter(page -> !page.text().contains("<cc:interface"))
                .toList();
    }

    private static Stream<PageFile> pagesBelow(Path folder) {
        return files(folder, ".xhtml").stream().map(file -> {
            String address = "/" + folder.relativize(file).toString().replace('\\', '/');
            return new PageFile(address, file);
        });
    }

    /** Pages, composites and templates alike. */
    public static List<Path> xhtml() {
        return MODULES.stream()
                .flatMap(module -> files(FOLDER.resolve(module).resolve("src/main"), ".xhtml").stream())
                .toList();
    }

    public static List<Path> java(String module) {
        return files(FOLDER.resolve(module).resolve("src/main/java"), ".java");
    }

    /** A folder or file below src/main of a module. */
    public static Path main(String module, String path) {
        return FOLDER.resolve(module).resolve("src/main").resolve(path);
    }

    /** A folder or file of a module. */
    public static Path file(String module, String path) {
        return FOLDER.resolve(module).resolve(path);
    }

    /** The files with that ending, in a steady order; none where the folder is missing. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(all.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .toList()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
