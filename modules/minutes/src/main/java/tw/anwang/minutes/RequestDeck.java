package tw.anwang.minutes;

import java.util.List;
import tw.anwang.minutes.deck.DeckSection;
import tw.anwang.minutes.source.FileLimits;

/**
 * Reads the part of a county's deck or report that asks for help of the central government (所遇困難與待中央協助事項).
 * Decks have no common form: what comes out is a proposal that a person confirms.
 */
public final class RequestDeck {
    private RequestDeck() {}

    /**
     * The requests in the order of the text, from every page of that part.
     *
     * @param text the whole text, as {@link MinutesReader} took it out of the file
     * @throws UnreadableMinutes where the text has no such part, or nothing was found in it
     */
    public static List<DeckRequest> read(String text) throws UnreadableMinutes {
        if (text.length() > FileLimits.TEXT_CHARS) {
            throw FileLimits.tooLong();
        }
        List<DeckRequest> found = DeckSection.of(text).requests();
        if (found.isEmpty()) {
            throw new UnreadableMinutes("minutes.deck.none", "這份文件找不到「待中央協助事項」的內容，請確認檔案，或改上傳含有該部分文字（不是圖片）的簡報或報告。");
        }
        return found;
    }
}
