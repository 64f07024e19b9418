package tw.anwang.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample papers to target/samples, to be looked at. */
final class SamplePapersOnDisk {
    private SamplePapersOnDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/samples"));
        for (PaperFormat format : PaperFormat.values()) {
            write(SamplePapers.minutes(), format, folder.resolve("minutes." + format.extension()));
            write(SamplePapers.followUpReport(), format, folder.resolve("report." + format.extension()));
        }
    }

    private static void write(Document paper, PaperFormat format, Path file) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(paper, out);
        }
        System.out.printf(
                "%s %d bytes, %d ms%n", file.getFileName(), Files.size(file), (System.nanoTime() - start) / 1_000_000);
    }
}
