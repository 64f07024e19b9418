package tw.anwang.meetings.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.Paragraph;
import tw.anwang.meetings.minutes.ItemReading;

/** Minutes as printed, line by line: the text that is kept for ever, and where each item stands in it. */
final class PrintedLines {
    private final List<String> lines;

    PrintedLines(Document paper) {
        lines = paper.blocks().stream().map(PrintedLines::line).toList();
    }

    private static String line(Block block) {
        if (block instanceof Block.Numbered numbered) {
            return numbered.mark() + numbered.text();
        }
        if (block instanceof Block.Labels labels) {
            return labels.labels().stream()
                    .map(label -> label.printed() + label.value())
                    .collect(Collectors.joining("　"));
        }
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        return block instanceof Paragraph paragraph ? paragraph.text().replace('\n', ' ') : "";
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The items, in the order of the paper, each with its line. */
    List<ItemReading> place(List<ItemReading> readings) {
        List<ItemReading> placed = new ArrayList<>();
        int at = 0;
        for (ItemReading reading : readings) {
            String words = reading.text().replaceAll("\\s*\\n\\s*", "");
            while (at < lines.size() - 1 && !lines.get(at).contains(words)) {
                at++;
            }
            placed.add(reading.standingOn(at + 1, at + 1));
            at = Math.min(at + 1, lines.size() - 1);
        }
        return placed;
    }
}
