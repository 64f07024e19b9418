package tw.anwang.minutes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what reading costs: 1,000 documents of 20 pages, warm, on one thread. Run it by hand; it is no test. */
public final class MinutesBenchmark {
    private static final int DOCUMENTS = 1_000;
    private static final int CHARS_OF_20_PAGES = 14_000;

    private MinutesBenchmark() {}

    public static void main(String[] args) throws IOException, URISyntaxException, UnreadableMinutes {
        List<String> documents;
        Path samples = Path.of(MinutesBenchmark.class.getResource("/samples").toURI());
        try (Stream<Path> files = Files.list(samples)) {
            documents = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(MinutesBenchmark::twentyPages)
                    .toList();
        }
        long items = run(documents, DOCUMENTS / 4);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        items = run(documents, DOCUMENTS);
        double seconds = (System.nanoTime() - start) / 1e9;
        double own = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                "%d documents of about %d characters: %.1f s, of which %.1f s on the processor, %.1f ms each, %d items%n",
                DOCUMENTS, CHARS_OF_20_PAGES, seconds, own, own * 1000 / DOCUMENTS, items);
    }

    private static long run(List<String> documents, int times) throws UnreadableMinutes {
        long items = 0;
        for (int i = 0; i < times; i++) {
            items += MinutesParser.parse(documents.get(i % documents.size()))
                    .items()
                    .size();
        }
        return items;
    }

    /** The head once, then the body again and again. */
    private static String twentyPages(Path file) {
        try {
            String text = Files.readString(file);
            int body = text.indexOf("\n", text.length() / 4) + 1;
            StringBuilder pages = new StringBuilder(text);
            while (pages.length() < CHARS_OF_20_PAGES) {
                pages.append(text, body, text.length());
            }
            return pages.toString();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
