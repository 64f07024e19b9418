package tw.anwang.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** 400,000 rows of eight columns out and in again, in each format; run with {@code -Xmx128m}. Arguments: rows, folder. */
final class SheetBenchmark {
    private SheetBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        Path folder = Files.createDirectories(Path.of(arguments.length > 1 ? arguments[1] : "target/benchmark"));
        for (SheetFormat format : SheetFormat.values()) {
            Path file = folder.resolve("rows." + format.extension());
            report(format + " out", rows, () -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    format.write(sheet(rows), out);
                }
            });
            System.out.printf("  %,d bytes%n", Files.size(file));
            SheetLimits limits = new SheetLimits(1L << 30, 1L << 30, rows + 1, 256);
            report(format + " in", rows, () -> {
                try (SheetReader reader = SheetFile.at(file).within(limits).open()) {
                    reader.forEachRemaining(row -> {});
                }
            });
        }
    }

    static Sheet sheet(int rows) {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("編號", 8),
                new Sheet.Column("案由", 30),
                new Sheet.Column("主辦單位", 12),
                new Sheet.Column("期限", 8),
                new Sheet.Column("填報次數", 6),
                new Sheet.Column("金額", 10),
                new Sheet.Column("辦理情形", 40),
                new Sheet.Column("連結", 10));
        return new Sheet("列管事項", columns, () -> values(rows));
    }

    private static Iterator<List<Value>> values(int rows) {
        LocalDate start = LocalDate.of(2022, 10, 5);
        return IntStream.range(0, rows)
                .mapToObj(n -> List.of(
                        Value.of("14-報2(" + n + ")"),
                        Value.of("有關脆弱家庭服務個案轉銜機制第" + n + "案"),
                        Value.of("衛生局"),
                        Value.of(start.plusDays(n % 1000)),
                        Value.of(n % 7),
                        Value.of(BigDecimal.valueOf(n * 37L, 2)),
                        Value.of("業召開研商會議並就轉介流程取得共識，已函請各單位配合辦理，第" + n + "次更新。"),
                        Value.link("https://example.org/item/" + n, "開啟")))
                .iterator();
    }

    interface Work {
        void run() throws IOException;
    }

    static void report(String name, int rows, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%s: %,d rows in %.1f s = %,.0f rows/s, heap after %d MB%n", name, rows, seconds, rows / seconds, heap);
    }
}
