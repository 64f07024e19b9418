package tw.anwang.portal.whole;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program with which agencies open what leaves the portal. It prints here, with a profile of its own and no window. */
final class LibreOffice {
    private static final int PATIENCE_MINUTES = 10; // never judged by its time

    private LibreOffice() {}

    static boolean isThere() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens all files in one start and prints each: {@code agenda.odt} becomes {@code agenda.pdf}. A file that it cannot
     * open has no print afterwards; its exit code says nothing of it.
     *
     * @param profile an empty folder
     * @return what it said
     */
    static String print(List<Path> files, Path profile, Path prints) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                prints.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = Files.createDirectories(prints).resolve("libreoffice.log");
        Process printing = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!printing.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            printing.descendants().forEach(ProcessHandle::destroyForcibly);
            printing.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not end: " + Files.readString(said));
        }
        return Files.readString(said);
    }
}
