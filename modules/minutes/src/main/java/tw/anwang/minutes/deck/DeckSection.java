package tw.anwang.minutes.deck;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.DeckRequest;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.numbering.Marker;

/** The lines of the part that asks for help, from its title to the next part of the document. */
public final class DeckSection {
    private final List<DeckLine> lines;

    private DeckSection(List<DeckLine> lines) {
        this.lines = lines;
    }

    /** @throws UnreadableMinutes where no such part begins */
    public static DeckSection of(String text) throws UnreadableMinutes {
        List<DeckLine> all = lines(text);
        int title = title(all);
        if (title < 0) {
            throw new UnreadableMinutes(
                    "minutes.deck.missing", "這份文件沒有「待中央協助事項」這一部分，請確認是否選對檔案，或在該部分的標題寫明「待中央協助事項」後再上傳。");
        }
        Marker part = all.get(title).marker();
        int end = title + 1;
        while (end < all.size() && !all.get(end).follows(part)) {
            end++;
        }
        return new DeckSection(all.subList(title, end));
    }

    private static List<DeckLine> lines(String text) {
        String[] raw = text.split("\r\n|\r|\n", -1);
        List<DeckLine> lines = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            DeckLine line = DeckLine.of(i + 1, raw[i]);
            if (!line.isPageNumber()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int title(List<DeckLine> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isTitle(before(all, i), behind(all, i))) {
                return i;
            }
        }
        return -1;
    }

    /** The line in front that is not blank, or null. */
    private static DeckLine before(List<DeckLine> all, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!all.get(i).isBlank()) {
                return all.get(i);
            }
        }
        return null;
    }

    private static DeckLine behind(List<DeckLine> all, int at) {
        for (int i = at + 1; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                return all.get(i);
            }
        }
        return null;
    }

    public List<DeckRequest> requests() {
        DeckReading reading = new DeckReading();
        for (int i = 0; i < lines.size(); i++) {
            DeckLine line = lines.get(i);
            DeckLine next = behind(lines, i);
            reading.take(line, next != null && next.bureau() != null);
        }
        return reading.requests();
    }
}
